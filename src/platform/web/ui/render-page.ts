import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML document of a page, ready to send as `text/html; charset=utf-8`. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}`;
}
