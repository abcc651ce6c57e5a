import type { ComponentChild, VNode } from 'preact';
import type { LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { bahtWords } from './baht.rule.js';
import { projectYearsWords as words } from './project-years.messages.js';
import type { ProjectInYear } from './project-years.query.js';

/** What a page adds to the years: which one it shows, where the others are, and how it shows linked cases. */
interface ProjectYearsProps {
  readonly years: readonly ProjectInYear[];
  readonly shown: string;
  readonly hrefOf: (code: string) => string;
  readonly linkedOf: (linked: LinkedFigures) => ComponentChild;
}

/** A project beside itself in other years, newest first; nothing where no other year has it. */
export function ProjectYearsPart(props: ProjectYearsProps): VNode | null {
  if (props.years.length === 0) return null;
  const { columns } = words;
  return (
    <section>
      <h2 class="govuk-heading-m" id="years">
        {words.title}
      </h2>
      <CardTable
        caption={words.title}
        columns={[
          { title: columns.year, bare: true },
          { title: columns.planned },
          { title: columns.done },
          { title: columns.budget },
          { title: columns.spent },
          { title: columns.linked },
        ]}
        rows={props.years.map((year) => rowOf(year, props))}
      />
    </section>
  );
}

function rowOf({ project, done, linked }: ProjectInYear, props: ProjectYearsProps): CardRow {
  const { code, fiscalYear, unit, budgetBaht } = project;
  const quantity = (amount: number): VNode => (
    <Nb>{words.quantity(amount.toLocaleString('en'), unit)}</Nb>
  );
  const baht = (amount: number): VNode => <Nb>{words.baht(bahtWords(amount))}</Nb>;
  return {
    cells: [
      <>
        {code === props.shown ? (
          <strong>{words.year(fiscalYear)}</strong>
        ) : (
          <Link href={props.hrefOf(code)}>{words.year(fiscalYear)}</Link>
        )}
        {code === props.shown && <span class="card-table__facts">{words.shown}</span>}
      </>,
      quantity(project.quantity),
      done ? quantity(done.quantity) : words.notFollowed,
      budgetBaht === null ? words.noBudget : baht(budgetBaht),
      done ? baht(done.spentBaht) : words.notFollowed,
      props.linkedOf(linked),
    ],
  };
}
