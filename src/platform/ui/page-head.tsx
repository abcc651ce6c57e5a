import type { VNode } from 'preact';
import { STYLESHEETS } from './assets/asset-list.js';
import { assetAddress } from './assets/asset-version.js';
import type { OfficeDetails } from './office-details.rule.js';
import { useOfficeDetails } from './office-details.js';

/** What the head of a page takes. */
export interface PageHeadProps {
  readonly title: string;
  readonly description?: string | ((office: OfficeDetails) => string) | undefined;
  readonly noindex?: boolean | undefined;
  /** On the officers' pages. */
  readonly isStaff?: boolean | undefined;
}

/** Title, stylesheets, script and the one font that every page needs at once. */
export function PageHead(props: PageHeadProps): VNode {
  const office = useOfficeDetails();
  const { description } = props;
  const said = typeof description === 'function' ? description(office) : description;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#0b5345" />
      {said && <meta name="description" content={said} />}
      {props.noindex && <meta name="robots" content="noindex" />}
      <link
        rel="preload"
        href="/assets/fonts/sarabun-thai-400-normal.woff2"
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={assetAddress(STYLESHEETS.everyPage.url)} />
      {props.isStaff && <link rel="stylesheet" href={assetAddress(STYLESHEETS.staff.url)} />}
      <link rel="icon" href={assetAddress('/assets/icon.svg')} type="image/svg+xml" />
      <script type="module" src={assetAddress('/assets/enhance.js')} />
    </head>
  );
}
