import type { VNode } from 'preact';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import type { ImportPageProps } from './import-page-props.js';
import { importsWords as words } from './imports.messages.js';

type Listed = Pick<ImportPageProps, 'view' | 'cases' | 'page' | 'isLast'>;

/** The cases that an import made, by the rows of its file. */
export function ImportedCases({ view, cases, page, isLast }: Listed): VNode {
  const { row, number } = words.columns;
  const hidden = page === 1 && isLast ? view.filed - cases.length : 0;
  const at = (no: number): string => `/staff/imports/${view.of.id}?page=${no}`;
  return (
    <>
      <h2 class="govuk-heading-m">{words.cases}</h2>
      <CardTable
        caption={words.cases}
        columns={[{ title: row }, { title: number }]}
        rows={cases.map((one) => ({
          cells: [
            one.row.toLocaleString('en'),
            one.gone ? (
              <>
                <Nb>{one.number}</Nb> {words.gone}
              </>
            ) : (
              <Link href={`/staff/complaints/${one.number}`}>{one.number}</Link>
            ),
          ],
        }))}
      />
      {hidden > 0 && <p class="govuk-body">{words.hidden(hidden)}</p>}
      {(page > 1 || !isLast) && (
        <Pagination
          previous={page > 1 ? { href: at(page - 1) } : undefined}
          next={isLast ? undefined : { href: at(page + 1) }}
        />
      )}
    </>
  );
}
