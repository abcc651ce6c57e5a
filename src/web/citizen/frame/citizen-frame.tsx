import type { VNode } from 'preact';
import { siteWords } from '../../shared/site.messages.js';
import { Page, type PageProps } from '../../../platform/ui/page.js';
import { CITIZEN_NAV } from './citizen-frame.messages.js';

/** What a citizens' page says of itself; `at` is the menu entry it belongs to. */
interface CitizenFrameProps extends Omit<PageProps, 'site' | 'nav'> {
  readonly at?: (typeof CITIZEN_NAV)[number]['href'] | undefined;
}

/** The frame of the citizens' pages: the office, the menu, the footer. */
export function CitizenFrame({ at, ...page }: CitizenFrameProps): VNode {
  const nav = CITIZEN_NAV.map((item) => ({ ...item, current: item.href === at }));
  return <Page {...page} site={siteWords.citizen} nav={nav} />;
}
