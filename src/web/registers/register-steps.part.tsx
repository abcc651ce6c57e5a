import type { VNode } from 'preact';
import { InsetText } from '../../platform/ui/inset-text.js';
import { Pagination } from '../../platform/ui/pagination.js';
import type { RegisterKind } from '../../assurance/registers/register-filter.rule.js';
import { registerHref } from './register-address.rule.js';
import { registerWords as words } from './register-page.messages.js';
import { PAPER_ROWS, type RegisterView } from './register-view.query.js';

/** The way to the other pages; on paper, a word where not everything fits. */
export function RegisterSteps(props: {
  readonly kind: RegisterKind;
  readonly view: RegisterView<RegisterKind>;
}): VNode | null {
  const { kind, view } = props;
  const { before, after, later, whole, filter } = view;
  if (whole) return later ? <InsetText>{words.tooLong(PAPER_ROWS)}</InsetText> : null;
  if (before === undefined && after === undefined) return null;
  return (
    <Pagination
      previous={before === undefined ? undefined : { href: registerHref(kind, filter, { before }) }}
      next={after === undefined ? undefined : { href: registerHref(kind, filter, { after }) }}
    />
  );
}
