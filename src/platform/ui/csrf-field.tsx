import type { VNode } from 'preact';

/** The name of the form field that carries the token. */
const CSRF_FIELD = '_csrf';

/** The token without which no form is taken; the first child of every form that posts. */
export function CsrfField({ token }: { readonly token: string }): VNode {
  return <input type="hidden" name={CSRF_FIELD} value={token} />;
}
