import {
  Pagination,
  type PaginationItem,
  type PaginationStep,
} from '../../../src/platform/ui/pagination.js';
import { SummaryList, type SummaryRow } from '../../../src/platform/ui/summary-list.js';
import { Table, type TableCell } from '../../../src/platform/ui/table.js';
import { said, type Show } from './fixture-fields.js';
import type { Item, Row } from './govuk-fixtures.js';
import { contentOf } from './html-tree.js';

function row(from: Row | null): SummaryRow | null {
  return (
    from && {
      key: said(from.key),
      keyClass: from.key.classes,
      value: said(from.value),
      valueClass: from.value.classes,
      class: from.classes,
      actionsClass: from.actions?.classes,
      actions: from.actions?.items?.map((item) => ({
        href: item.href ?? '',
        text: said(item),
        hidden: item.visuallyHiddenText,
        class: item.classes,
        attributes: item.attributes,
      })),
    }
  );
}

function cell(item: Item): TableCell {
  return { ...item, content: said(item), class: item.classes };
}

function pageItem(item: Item): PaginationItem {
  if (item.ellipsis) return { ellipsis: true };
  return {
    number: item.number ?? '',
    href: item.href ?? '',
    current: item.current,
    label: item.visuallyHiddenText,
  };
}

/** Our component asks for the words that govuk-frontend marks up by itself. */
function step(item: Item | undefined, word: string): PaginationStep | undefined {
  if (!item) return undefined;
  const fallback = contentOf(`${word}<span class="govuk-visually-hidden"> page</span>`);
  return { href: item.href ?? '', text: said(item) ?? fallback, label: item.labelText };
}

/** The components that list things, by their govuk-frontend names. */
export const LISTS: Readonly<Record<string, Show>> = {
  'summary-list': (o) => (
    <SummaryList
      rows={(o.rows as readonly (Row | null)[]).map(row)}
      class={o.classes}
      attributes={o.attributes}
    />
  ),
  pagination: (o) => (
    <Pagination
      previous={step(o.previous, 'Previous')}
      next={step(o.next, 'Next')}
      items={o.items?.map(pageItem)}
      label={o['landmarkLabel'] as string | undefined}
      class={o.classes}
      attributes={o.attributes}
    />
  ),
  table: (o) => (
    <Table
      caption={o['caption'] as string | undefined}
      captionClass={o['captionClasses'] as string | undefined}
      head={o.head?.map(cell)}
      rows={(o.rows as readonly (readonly Item[] | null)[]).map(
        (cells) => cells && cells.map(cell),
      )}
      firstCellIsHeader={o['firstCellIsHeader'] as boolean | undefined}
      class={o.classes}
      attributes={o.attributes}
    />
  ),
};
