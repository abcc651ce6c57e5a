import type { VNode } from 'preact';
import type { MadeCase } from '../../../cases/imports/imports.query.js';
import { placeText } from '../../../platform/database/keyset.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import type { ImportPageProps } from './import-page-props.js';
import { importsWords as words } from './imports.messages.js';

type Listed = Pick<ImportPageProps, 'view' | 'cases'>;

/** The cases that an import made, by the rows of its file. */
export function ImportedCases({ view, cases }: Listed): VNode {
  const { row, number } = words.columns;
  const { rows, earlier, later } = cases;
  const hidden = earlier || later ? 0 : view.filed - rows.length;
  const at = (way: 'after' | 'before', one: MadeCase | undefined): { href: string } | undefined =>
    one && { href: `/staff/imports/${view.of.id}?${way}=${placeText([one.row])}` };
  return (
    <>
      <h2 class="govuk-heading-m">{words.cases}</h2>
      <CardTable
        caption={words.cases}
        columns={[{ title: row }, { title: number }]}
        rows={rows.map((one) => ({
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
      {(earlier || later) && (
        <Pagination
          previous={earlier ? at('before', rows[0]) : undefined}
          next={later ? at('after', rows.at(-1)) : undefined}
        />
      )}
    </>
  );
}
