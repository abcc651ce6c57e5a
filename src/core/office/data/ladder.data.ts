import { LADDER_NAMES, type LadderAnchor, type LadderName } from '../ladder-step-row.entity.js';

/** A step of a ladder as it is first loaded; `days` are calendar days from the anchor. */
interface LadderStepSeed {
  ladder: LadderName;
  code: string;
  level: number;
  anchor: LadderAnchor;
  days: number;
  recipients: readonly string[];
}

type Rung = Omit<LadderStepSeed, 'ladder' | 'recipients'>;

const RUNGS: readonly Rung[] = [
  { code: 'reminder_early', level: 0, anchor: 'before_due', days: 5 },
  { code: 'reminder_last', level: 0, anchor: 'last_working_day', days: 0 },
  { code: 'overdue_1', level: 1, anchor: 'after_due', days: 0 },
  { code: 'overdue_2', level: 2, anchor: 'after_due', days: 3 },
  { code: 'overdue_3', level: 3, anchor: 'after_due', days: 7 },
];

const RECIPIENTS: Record<LadderName, readonly (readonly string[])[]> = {
  ordinary: [
    ['responsible_officer'],
    ['responsible_officer', 'division_head'],
    ['division_head'],
    ['municipal_clerk'],
    ['mayor'],
  ],
  restricted: [
    ['misconduct_officer'],
    ['misconduct_officer'],
    ['misconduct_officer'],
    ['restricted_deputy'],
    ['outside_body'],
  ],
  report: [
    ['division_head'],
    ['division_head'],
    ['division_head', 'municipal_clerk'],
    ['municipal_clerk'],
    ['mayor'],
  ],
};

/** The ladders, each in order; a restricted case never reaches anybody outside its own ladder. */
export const LADDER_STEPS: readonly LadderStepSeed[] = LADDER_NAMES.flatMap(
  (ladder) =>
    RUNGS.map((rung, index) => ({ ladder, ...rung, recipients: RECIPIENTS[ladder][index] ?? [] })),
);
