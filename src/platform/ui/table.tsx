import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';

/** One cell of a row or of the head. */
export interface TableCell {
  readonly content: ComponentChildren;
  readonly format?: 'numeric' | undefined;
  readonly class?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What a table takes. */
interface TableProps {
  readonly caption?: ComponentChildren;
  /** `govuk-table__caption--m`, or `govuk-visually-hidden`. */
  readonly captionClass?: string | undefined;
  readonly head?: readonly TableCell[] | undefined;
  readonly rows: readonly (readonly TableCell[] | false | null | undefined)[];
  readonly firstCellIsHeader?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

function format(cell: TableCell, element: 'cell' | 'header'): string | undefined {
  return cell.format && `govuk-table__${element}--${cell.format}`;
}

function span({ colspan, rowspan, attributes }: TableCell): Attributes {
  return { colspan, rowspan, ...attributes };
}

function HeadCell({ cell }: { cell: TableCell }): VNode {
  return (
    <th
      scope="col"
      class={classNames('govuk-table__header', format(cell, 'header'), cell.class)}
      {...span(cell)}
    >
      {cell.content}
    </th>
  );
}

function BodyCell({ cell, header }: { cell: TableCell; header: boolean }): VNode {
  if (header) {
    return (
      <th scope="row" class={classNames('govuk-table__header', cell.class)} {...span(cell)}>
        {cell.content}
      </th>
    );
  }
  return (
    <td class={classNames('govuk-table__cell', format(cell, 'cell'), cell.class)} {...span(cell)}>
      {cell.content}
    </td>
  );
}

function Head({ cells }: { cells: readonly TableCell[] }): VNode {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {cells.map((cell) => (
          <HeadCell cell={cell} />
        ))}
      </tr>
    </thead>
  );
}

/** Figures or short facts side by side; a long list of matters is a CardTable instead. */
export function Table(props: TableProps): VNode {
  return (
    <table class={classNames('govuk-table', props.class)} {...props.attributes}>
      {props.caption !== undefined && (
        <caption class={classNames('govuk-table__caption', props.captionClass)}>
          {props.caption}
        </caption>
      )}
      {props.head && <Head cells={props.head} />}
      <tbody class="govuk-table__body">
        {props.rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, index) => (
                  <BodyCell cell={cell} header={index === 0 && props.firstCellIsHeader === true} />
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
