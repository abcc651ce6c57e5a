import type { ComponentChildren, VNode } from 'preact';
import { shortThaiDate } from '../../core/calendar/thai-date.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { CardTable, type CardTableProps } from '../../platform/ui/card-table.js';
import { InsetText } from '../../platform/ui/inset-text.js';
import { Nb } from '../../platform/ui/nb.js';
import type { RegisterKind } from '../../assurance/registers/register-filter.rule.js';
import { registerWords as words } from './register-page.messages.js';
import type { RegisterView } from './register-view.query.js';

/** The rows of a register with how many they are, or that there are none. */
export function RegisterRowsPart(props: {
  readonly view: RegisterView<RegisterKind>;
  readonly empty: string;
  readonly table: CardTableProps;
}): VNode {
  const { view, empty, table } = props;
  if (view.rows.length === 0) {
    return <InsetText>{view.isFirst ? empty : words.noMore}</InsetText>;
  }
  return (
    <>
      <p class="govuk-body muted">{words.shown(view.rows.length)}</p>
      <CardTable {...table} />
    </>
  );
}

/** A day that stays on one line, or a dash. */
export function Day({ day }: { readonly day: CivilDay | null }): VNode {
  return day === null ? <>–</> : <Nb>{shortThaiDate(day)}</Nb>;
}

/** What stands small below a cell's first line; empty parts are left out. */
export function Facts({ children }: { readonly children: ComponentChildren }): VNode | null {
  const parts = [children].flat().filter((part) => part !== null && part !== '' && part !== false);
  if (parts.length === 0) return null;
  return (
    <>
      {parts.map((part) => (
        <span class="card-table__facts">{part}</span>
      ))}
    </>
  );
}
