import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hrefAttribute } from './safe-href.js';

/** A link at the end of a row, such as "change". */
interface SummaryAction {
  readonly href: string;
  readonly text: ComponentChildren;
  /** What the link is about, read out after its words. */
  readonly hidden?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** One fact. */
export interface SummaryRow {
  readonly key: ComponentChildren;
  readonly value: ComponentChildren;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly class?: string | undefined;
  readonly keyClass?: string | undefined;
  readonly valueClass?: string | undefined;
  readonly actionsClass?: string | undefined;
}

/** What a list of facts takes. */
interface SummaryListProps {
  readonly rows: readonly (SummaryRow | false | null | undefined)[];
  /** `govuk-summary-list--no-border`. */
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

function ActionLink({ action }: { action: SummaryAction }): VNode {
  return (
    <a
      class={classNames('govuk-link', action.class)}
      {...hrefAttribute(action.href)}
      {...action.attributes}
    >
      {action.text}
      {action.hidden && <span class="govuk-visually-hidden"> {action.hidden}</span>}
    </a>
  );
}

function Actions({ row }: { row: SummaryRow }): VNode | null {
  const [first, ...more] = row.actions ?? [];
  if (!first) return null;
  return (
    <dd class={classNames('govuk-summary-list__actions', row.actionsClass)}>
      {more.length === 0 ? (
        <ActionLink action={first} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...more].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

/** Facts as rows of key and value. */
export function SummaryList(props: SummaryListProps): VNode {
  const anyActions = props.rows.some((row) => row && row.actions && row.actions.length > 0);
  return (
    <dl class={classNames('govuk-summary-list', props.class)} {...props.attributes}>
      {props.rows.map((row) => {
        if (!row) return null;
        const bare = anyActions && !row.actions && 'govuk-summary-list__row--no-actions';
        return (
          <div class={classNames('govuk-summary-list__row', bare, row.class)}>
            <dt class={classNames('govuk-summary-list__key', row.keyClass)}>{row.key}</dt>
            <dd class={classNames('govuk-summary-list__value', row.valueClass)}>{row.value}</dd>
            <Actions row={row} />
          </div>
        );
      })}
    </dl>
  );
}
