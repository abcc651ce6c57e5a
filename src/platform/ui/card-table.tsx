import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import type { ChipState } from './chip.js';
import { classNames } from './class-names.js';
import { usePostedValues } from './resumed-form.js';
import { useUiWords } from './ui-words.context.js';

interface CardColumn {
  readonly title: string;
  /** On a phone the column's title stands before the value, unless this is set. */
  readonly bare?: boolean | undefined;
  readonly class?: string | undefined;
}

/** One row; on a phone, one card. */
export interface CardRow {
  readonly cells: readonly ComponentChildren[];
  /** The one that was opened last. */
  readonly current?: boolean | undefined;
  /** The coloured bar at the left edge. */
  readonly tone?: ChipState | undefined;
  /** What the row's box sends, and what it is called for those who hear it. */
  readonly select?: { readonly value: string; readonly title: string } | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What the table takes. */
export interface CardTableProps {
  readonly caption: string;
  readonly captionVisible?: boolean | undefined;
  readonly columns: readonly CardColumn[];
  readonly rows: readonly CardRow[];
  /** Puts a box of this name before each row. */
  readonly select?: { readonly name: string } | undefined;
  /** Lets the keys j, k, Enter, x and / walk the rows; the first link of a row is what Enter opens. */
  readonly keys?: boolean | undefined;
  readonly class?: string | undefined;
}

// Roles are written out because `display: block` takes them from a table in some browsers.
function SelectCell({ row, table }: { row: CardRow; table: CardTableProps }): VNode | null {
  const words = useUiWords();
  const ticked = usePostedValues(table.select?.name ?? '');
  if (!table.select) return null;
  return (
    <td role="cell" class="card-table__select">
      {row.select && (
        <input
          type="checkbox"
          class="card-table__box"
          name={table.select.name}
          value={row.select.value}
          checked={ticked?.includes(row.select.value)}
          aria-label={words.selectRow(row.select.title)}
        />
      )}
    </td>
  );
}

function Row({ row, table }: { row: CardRow; table: CardTableProps }): VNode {
  const tone = row.tone && `card-table__row--${row.tone}`;
  return (
    <tr
      role="row"
      class={classNames('card-table__row', tone, row.current && 'is-current')}
      {...row.attributes}
    >
      <SelectCell row={row} table={table} />
      {row.cells.map((cell, index) => {
        const column = table.columns[index];
        return (
          <td
            role="cell"
            class={column?.class}
            data-label={column === undefined || column.bare ? undefined : column.title}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

function Head({ table }: { table: CardTableProps }): VNode {
  const words = useUiWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {table.select && (
          <th role="columnheader" scope="col" class="card-table__select">
            <span class="govuk-visually-hidden">{words.shortcuts.select}</span>
          </th>
        )}
        {table.columns.map((column) => (
          <th role="columnheader" scope="col" class={column.class}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A list of matters: a table where there is room, cards below 700 px. */
export function CardTable(table: CardTableProps): VNode {
  return (
    <table
      role="table"
      class={classNames('card-table', table.class)}
      data-queue={table.keys ? '' : undefined}
    >
      <caption class={table.captionVisible ? 'govuk-table__caption' : 'govuk-visually-hidden'}>
        {table.caption}
      </caption>
      <Head table={table} />
      <tbody role="rowgroup">
        {table.rows.map((row) => (
          <Row row={row} table={table} />
        ))}
      </tbody>
    </table>
  );
}
