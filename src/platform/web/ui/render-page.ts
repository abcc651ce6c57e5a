import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { OFFICE_PHONE } from '../office-phone.js';
import { OfficePhoneContext } from './office-phone.js';

/** The HTML document of a page with the office's number in it, ready to send as `text/html; charset=utf-8`. */
export function renderPage(page: VNode, phone: string = OFFICE_PHONE): string {
  const whole = h(OfficePhoneContext.Provider, { value: phone, children: page });
  return `<!DOCTYPE html>\n${renderToString(whole)}`;
}
