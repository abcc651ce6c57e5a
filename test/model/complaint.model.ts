import type { Command, Standing } from './command.js';

const OPEN = ['received', 'assigned', 'in_progress', 'waiting_for_citizen'];
const ALL = [...OPEN, 'referred', 'declined', 'answered', 'closed'];
const NOT_CLOSED = ALL.filter((status) => status !== 'closed');

/** Which statuses a move is for, and where it leads; written from the domain, not from the code. */
const LEADS: Record<string, [from: string[], to: string | null]> = {
  assign_division: [OPEN, 'received'],
  assign_officer: [[...OPEN, 'referred', 'declined'], 'assigned'],
  start_work: [
    ['received', 'assigned', 'waiting_for_citizen', 'referred', 'declined'],
    'in_progress',
  ],
  note: [ALL, null],
  ask_citizen: [['received', 'assigned', 'in_progress'], 'waiting_for_citizen'],
  refer: [OPEN, 'referred'],
  decline: [OPEN, 'declined'],
  close: [NOT_CLOSED, 'closed'],
  set_category: [NOT_CLOSED, null],
  correct_origin: [ALL, null],
  correct_identity: [ALL, null],
  // It came by a web form, which counts on the day it was sent.
  correct_receipt_day: [[], null],
  set_subject: [NOT_CLOSED, null],
  name_conflict: [NOT_CLOSED, null],
};

/** Days after the due day that must have ended before each level. */
const AFTER_DAYS = [0, 3, 7];

interface ModelPeriod {
  due: number;
  open: boolean;
  levels: number[];
}

interface ModelRound {
  firstDue: number;
  answered: boolean | null;
  resolved: boolean | null;
}

/** What a complaint's life should be: days are numbers, and every rule is written out once more. */
export class ComplaintModel {
  private today = 0;
  private status = 'received';
  private assigned = false;
  private readonly periods: ModelPeriod[] = [{ due: 15, open: true, levels: [] }];
  private readonly rounds: ModelRound[] = [{ firstDue: 15, answered: null, resolved: null }];
  private readonly delivered: { kind: string; returned: boolean }[] = [];

  /** Whether it was taken; a refused command changes nothing. */
  apply(command: Command): boolean {
    if (command.do === 'move') return this.move(command.move);
    if (command.do === 'deliver') return this.deliver(command.kind);
    if (command.do === 'return') return this.comeBack();
    if (command.do === 'reopen') return this.reopen();
    if (command.do === 'citizen answers') return this.citizenAnswers();
    if (command.do === 'days pass') this.today += command.days;
    else this.sweep();
    return true;
  }

  standing(): Standing {
    const last = this.periods.at(-1)!;
    return {
      status: this.status,
      dueIn: last.open ? last.due - this.today : null,
      periods: this.periods.length,
      levels: [...last.levels],
      rounds: this.rounds.map(({ answered, resolved }) => ({ answered, resolved })),
    };
  }

  private move(name: string): boolean {
    const [from, to] = LEADS[name]!;
    if (!from.includes(this.status)) return false;
    if (name === 'close' && this.periods.at(-1)!.open) return false;
    if (name === 'assign_officer') this.assigned = true;
    if (name === 'assign_division') this.assigned = false;
    const isPassedOn = ['referred', 'declined'].includes(this.status);
    if (!(name === 'assign_officer' && isPassedOn)) this.status = to ?? this.status;
    return true;
  }

  private deliver(kind: 'progress' | 'result'): boolean {
    const period = this.periods.at(-1)!;
    if (!period.open) return false;
    period.open = false;
    const round = this.rounds.at(-1)!;
    const inTime = this.today <= round.firstDue;
    round.answered ??= inTime;
    if (kind === 'result') round.resolved ??= inTime;
    if (kind === 'result') this.status = 'answered';
    else this.begin();
    this.delivered.push({ kind, returned: false });
    return true;
  }

  /** The newest letter comes back; nothing opens where something is open. */
  private comeBack(): boolean {
    const letter = this.delivered.at(-1);
    if (!letter || letter.returned) return false;
    letter.returned = true;
    if (this.periods.at(-1)!.open) return true;
    this.begin();
    if (['answered', 'closed'].includes(this.status)) this.status = 'in_progress';
    return true;
  }

  private reopen(): boolean {
    if (!['answered', 'closed'].includes(this.status)) return false;
    this.begin();
    this.rounds.push({ firstDue: this.today + 15, answered: null, resolved: null });
    this.status = this.assigned ? 'assigned' : 'received';
    return true;
  }

  private citizenAnswers(): boolean {
    if (this.status !== 'waiting_for_citizen') return false;
    this.status = 'in_progress';
    return true;
  }

  private begin(): void {
    this.periods.push({ due: this.today + 15, open: true, levels: [] });
  }

  private sweep(): void {
    const period = this.periods.at(-1)!;
    if (!period.open) return;
    const late = this.today - period.due;
    period.levels = AFTER_DAYS.flatMap((days, index) => (late > days ? [index + 1] : []));
  }
}
