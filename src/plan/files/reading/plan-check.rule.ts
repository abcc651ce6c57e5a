import { fiscalMonths } from '../../../core/calendar/reporting-period.js';
import { arabicDigits } from '../../../core/calendar/thai-date.js';
import type { CheckedRow, CheckedSheets } from './checked-sheet.rule.js';
import { divisionsNamed } from './division-names.rule.js';
import type { NamedDivision } from '../plan-reading.js';
import { KIND_OF_TITLE, OTHER_KIND } from '../plan-choices.data.js';
import { doubledRows } from './doubled-rows.rule.js';
import { problem } from '../../../platform/sheets/file-problem.js';
import type { PlanProblem, ProblemCode } from '../plan-problem.js';
import type { PlanRow, PlanTables } from '../plan-sheet.js';

/** What goes together in a plan whose cells are right; fills what a file may leave to us. */
export function checkedPlan(
  checked: CheckedSheets,
  divisions: readonly NamedDivision[],
): { tables: PlanTables; problems: PlanProblem[] } {
  const check = new PlanCheck(checked, divisions);
  const head = check.head();
  const projects = checked.projects.map((row) => check.project(row, head));
  check.strategies();
  check.missions();
  const { problems } = check;
  problems.push(...doubledRows(checked));
  if (projects.length === 0) problems.push(problem('no_projects'));
  const rows = (key: keyof CheckedSheets): PlanRow[] => checked[key].map(({ values }) => values);
  const tables = {
    document: head ? [head] : [],
    strategies: rows('strategies'),
    objectives: rows('objectives'),
    dimensions: rows('dimensions'),
    missions: rows('missions'),
    projects,
    mendings: rows('mendings'),
  };
  return { tables, problems };
}

class PlanCheck {
  readonly problems: PlanProblem[] = [];
  private readonly dimensionNos: ReadonlySet<unknown>;
  private readonly dimensionOf: ReadonlyMap<unknown, PlanRow[string] | undefined>;

  constructor(
    private readonly checked: CheckedSheets,
    private readonly divisions: readonly NamedDivision[],
  ) {
    this.dimensionNos = new Set(checked.dimensions.map(({ values }) => values['no']));
    this.dimensionOf = new Map(
      checked.strategies.map(({ values }) => [values['no'], values['dimensionNo']]),
    );
  }

  /** The plan's head with the first and last day of its fiscal year. */
  head(): PlanRow | null {
    const [row, ...more] = this.checked.document;
    if (!row || more.length > 0) this.tell('head_wrong', more[0], 'fiscalYear');
    const year = row?.values['fiscalYear'];
    if (!row || typeof year !== 'number') return null;
    const { from: startsOn, to: endsOn } = fiscalMonths(year, 0, 12);
    this.day(row, 'startsOn', startsOn);
    this.day(row, 'endsOn', endsOn);
    return { ...row.values, startsOn, endsOn };
  }

  private day(row: CheckedRow, field: string, day: string): void {
    const typed = row.values[field] ?? day;
    if (typed !== day) this.tell('year_days_wrong', row, field, day);
  }

  /** A project with its code, dimension, kind and divisions, which a file may leave to us. */
  project(row: CheckedRow, head: PlanRow | null): PlanRow {
    return {
      ...row.values,
      code: this.code(row, head),
      dimensionNo: this.dimension(row),
      kind: kindOf(row.values),
      divisions: this.responsible(row),
    };
  }

  /** Dimensions of strategies, and strategies of objectives, are there. */
  strategies(): void {
    for (const row of this.checked.strategies) {
      const no = row.values['dimensionNo'] ?? null;
      if (no !== null && !this.dimensionNos.has(no)) {
        this.tell('unknown_dimension', row, 'dimensionNo');
      }
    }
    for (const row of this.checked.objectives) {
      const no = row.values['strategyNo'];
      if (no !== undefined && !this.dimensionOf.has(no)) {
        this.tell('unknown_strategy', row, 'strategyNo');
      }
    }
  }

  /** A mission stands in a dimension, an item below a mission. */
  missions(): void {
    const nos = new Set(this.checked.missions.map(({ values }) => values['no']));
    for (const row of this.checked.missions) {
      const no = row.values['no'];
      if (typeof no !== 'string') continue;
      const [dimension, mission, item] = no.split('.');
      if (!this.dimensionNos.has(Number(dimension))) this.tell('unknown_dimension', row, 'no');
      else if (item !== undefined && !nos.has(`${dimension}.${mission}`)) {
        this.tell('mission_missing', row, 'no', `${dimension}.${mission}`);
      }
    }
  }

  private code(row: CheckedRow, head: PlanRow | null): string | null {
    const { strategyNo, itemNo, code } = row.values;
    const year = head?.['fiscalYear'];
    if ([strategyNo, itemNo, year].some((part) => typeof part !== 'number')) return null;
    const right = `${Number(year)}-S${Number(strategyNo)}-${String(itemNo).padStart(2, '0')}`;
    const typed = code == null ? right : arabicDigits(String(code)).toUpperCase();
    if (typed !== right) this.tell('code_wrong', row, 'code', right);
    return right;
  }

  private dimension(row: CheckedRow): PlanRow[string] {
    const { strategyNo, dimensionNo = null } = row.values;
    if (strategyNo === undefined) return null;
    if (!this.dimensionOf.has(strategyNo)) {
      this.tell('unknown_strategy', row, 'strategyNo');
      return null;
    }
    const own = this.dimensionOf.get(strategyNo);
    if (own === undefined) return null;
    if (own === null) this.tell('strategy_without_dimension', row, 'strategyNo');
    else if (dimensionNo !== null && dimensionNo !== own) {
      this.tell('dimension_differs', row, 'dimensionNo', String(own));
    }
    return own;
  }

  private responsible(row: CheckedRow): string {
    const { divisions, divisionLabel } = row.values;
    const field = divisions == null ? 'divisionLabel' : 'divisions';
    const words = divisions ?? divisionLabel;
    if (typeof words !== 'string') return '';
    const named = divisionsNamed(words, this.divisions);
    if ('divisions' in named) return named.divisions;
    const known = this.divisions.map(({ name }) => name).join(', ');
    this.problems.push(problem('unknown_division', row.at(field), named.unknown, known));
    return '';
  }

  private tell(
    code: ProblemCode,
    row: CheckedRow | undefined,
    field: string,
    expected?: string,
  ): void {
    this.problems.push(problem(code, row?.at(field), row?.values[field], expected));
  }
}

function kindOf({ kind, title }: PlanRow): string {
  return typeof kind === 'string' ? kind : (KIND_OF_TITLE.exec(String(title))?.[0] ?? OTHER_KIND);
}
