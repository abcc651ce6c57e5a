import {
  addDays,
  daysBetween,
  startOfDay,
  type CivilDay,
} from '../../src/core/calendar/civil-day.js';
import { MOVES, statusAfter, type MoveName } from '../../src/cases/commands/moves/moves.js';
import {
  statusAfterCitizenAnswer,
  statusAfterNotice,
  statusAfterReopening,
  statusAfterReturn,
  type Status,
} from '../../src/cases/complaints/status.rule.js';
import { dueOnFor } from '../../src/core/deadlines/fifteen-days.rule.js';
import { measuresAfter, type Measures } from '../../src/core/deadlines/measures.rule.js';
import { decideSweep, type LadderSetting } from '../../src/escalation/sweep/sweep-decision.rule.js';
import { LADDER_STEPS } from '../../src/core/office/data/ladder.data.js';
import type { LadderName } from '../../src/core/office/ladder-step-row.entity.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import type { Command, Standing } from './command.js';

const ladderOf = (ladder: LadderName): LadderSetting['ordinary'] =>
  LADDER_STEPS.filter((step) => step.ladder === ladder).map((step) => ({
    ...step,
    recipients: [...step.recipients],
  }));
const SETTING: LadderSetting = {
  ordinary: ladderOf('ordinary'),
  restricted: ladderOf('restricted'),
  report: ladderOf('report'),
  holidays: new Set(['2022-04-06', '2022-04-13', '2022-04-14', '2022-04-15']),
  officers: [{ id: 'mayor', role: 'mayor', divisionCode: null }],
};
const NONE: Measures = {
  answeredOn: null,
  answeredInTime: null,
  resolvedOn: null,
  resolvedInTime: null,
};

interface Row {
  openedOn: CivilDay;
  dueOn: CivilDay;
  open: boolean;
  recorded: string[];
  levels: number[];
}

/** A complaint's life by the product's pure rules, with nothing but memory beneath them. */
export class ComplaintByRules {
  private today: CivilDay = '2022-04-01';
  private status: Status = 'received';
  private officer = false;
  private readonly rows: Row[] = [];
  private readonly rounds: { firstDueOn: CivilDay; measures: Measures }[] = [];
  private readonly letters: { returned: boolean }[] = [];

  constructor() {
    this.begin();
    this.rounds.push({ firstDueOn: dueOnFor(this.today), measures: NONE });
  }

  /** Whether the rules took it. */
  apply(command: Command): boolean {
    try {
      return this.take(command);
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  standing(): Standing {
    const last = this.rows.at(-1)!;
    return {
      status: this.status,
      dueIn: last.open ? daysBetween(this.today, last.dueOn) : null,
      periods: this.rows.length,
      levels: [...last.levels],
      rounds: this.rounds.map(({ measures }) => ({
        answered: measures.answeredInTime,
        resolved: measures.resolvedInTime,
      })),
    };
  }

  private take(command: Command): boolean {
    const last = this.rows.at(-1)!;
    switch (command.do) {
      case 'move':
        // Refused by the move itself, of a web form, whatever the status.
        if (command.move === 'correct_receipt_day') return false;
        this.status = statusAfter(MOVES[command.move as MoveName], this.status, last.open);
        if (command.move === 'assign_officer') this.officer = true;
        if (command.move === 'assign_division') this.officer = false;
        return true;
      case 'deliver':
        return this.deliver(command.kind, last);
      case 'return':
        return this.comeBack(last);
      case 'reopen':
        this.status = statusAfterReopening(this.status, this.officer);
        this.begin();
        this.rounds.push({ firstDueOn: dueOnFor(this.today), measures: NONE });
        return true;
      case 'citizen answers': {
        const before = this.status;
        this.status = statusAfterCitizenAnswer(this.status);
        return before !== this.status;
      }
      case 'days pass':
        this.today = addDays(this.today, command.days);
        return true;
      case 'sweep':
        if (last.open) this.sweep(last);
        return true;
    }
  }

  private deliver(kind: 'progress' | 'result', last: Row): boolean {
    if (!last.open) return false;
    last.open = false;
    const round = this.rounds.at(-1)!;
    round.measures = measuresAfter(round.measures, round.firstDueOn, { kind, on: this.today });
    this.status = statusAfterNotice(kind, this.status);
    if (kind === 'progress') this.begin();
    this.letters.push({ returned: false });
    return true;
  }

  private comeBack(last: Row): boolean {
    const letter = this.letters.at(-1);
    if (!letter || letter.returned) return false;
    letter.returned = true;
    if (last.open) return true;
    this.begin();
    this.status = statusAfterReturn(this.status);
    return true;
  }

  private begin(): void {
    const dueOn = dueOnFor(this.today);
    this.rows.push({ openedOn: this.today, dueOn, open: true, recorded: [], levels: [] });
  }

  private sweep(row: Row): void {
    const { openedOn, dueOn, recorded } = row;
    const period = {
      periodId: 'p',
      matterId: 'm',
      kind: 'complaint' as const,
      restricted: false,
      openedOn,
      dueOn,
      recorded,
      divisionCode: 'ENG',
      officerId: null,
      accusedIds: [],
    };
    const { reached } = decideSweep(period, SETTING, startOfDay(this.today));
    for (const { step } of reached) {
      recorded.push(step.code);
      if (step.level > 0) row.levels.push(step.level);
    }
  }
}
