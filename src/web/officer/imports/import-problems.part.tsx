import type { VNode } from 'preact';
import { importWords } from '../../../cases/imports/import.messages.js';
import type { ImportReport } from '../../../cases/imports/import-report.js';
import type { TableProblem } from '../../../cases/imports/table.js';
import { fieldWords } from '../../../core/forms/field.messages.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { importsWords as words } from './imports.messages.js';

const MOST_SHOWN = 200;

/** What is wrong with a file, by row and column; nothing where nothing is. */
export function ImportProblems({ report }: { readonly report: ImportReport }): VNode {
  const { problems, untaken } = report;
  const more = problems.length + report.more - MOST_SHOWN;
  return (
    <>
      {untaken.length > 0 && <p class="govuk-body">{words.untaken(untaken.join(', '))}</p>}
      {problems.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.problems}</h2>
          <p class="govuk-body">{words.problemsLead}</p>
          <CardTable
            caption={words.problems}
            columns={[{ title: words.columns.place }, { title: words.columns.problem, bare: true }]}
            rows={problems.slice(0, MOST_SHOWN).map((problem) => ({
              cells: [placeOf(problem), fieldWords(problem.code, importWords.problems)],
            }))}
          />
        </>
      )}
      {more > 0 && <p class="govuk-body">{words.more(MOST_SHOWN, more)}</p>}
    </>
  );
}

function placeOf({ row, column }: TableProblem): string {
  const parts = [
    row === null ? '' : importWords.row(row),
    column === null ? '' : importWords.column(column),
  ];
  return parts.filter(Boolean).join(' ') || words.whole;
}
