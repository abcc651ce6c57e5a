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
  const { page, more, whole, filter } = view;
  if (whole) return more ? <InsetText>{words.tooLong(PAPER_ROWS)}</InsetText> : null;
  if (page === 1 && !more) return null;
  const at = (number: number): { href: string } => ({
    href: registerHref(kind, filter, { page: String(number) }),
  });
  return (
    <Pagination
      previous={page > 1 ? at(page - 1) : undefined}
      next={more ? at(page + 1) : undefined}
    />
  );
}
