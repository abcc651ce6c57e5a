import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { OfficeDetails } from './office-details.rule.js';
import { OfficeDetailsContext } from './office-details.js';
import { RenderedPageContext, type RenderedPage } from './resumed-form.js';

/** The HTML document of an office's page, ready to send as `text/html; charset=utf-8`. */
export function renderPage(
  page: VNode,
  office: OfficeDetails,
  rendered: RenderedPage = {},
): string {
  const children = h(RenderedPageContext.Provider, { value: rendered, children: page });
  const whole = h(OfficeDetailsContext.Provider, { value: office, children });
  return `<!DOCTYPE html>\n${renderToString(whole)}`;
}
