import fc from 'fast-check';

/** What can happen to a complaint, in the words of the domain. */
export type Command =
  | { do: 'move'; move: string }
  | { do: 'deliver'; kind: 'progress' | 'result' }
  | { do: 'return' }
  | { do: 'reopen' }
  | { do: 'citizen answers' }
  | { do: 'days pass'; days: number }
  | { do: 'sweep' };

/** The officers' moves that the model knows. */
export const MODEL_MOVES = [
  'assign_division',
  'assign_officer',
  'start_work',
  'note',
  'ask_citizen',
  'refer',
  'decline',
  'close',
  'set_category',
  'correct_origin',
  'correct_identity',
  'correct_receipt_day',
  'set_subject',
  'name_conflict',
] as const;

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...MODEL_MOVES).map((move) => ({ do: 'move' as const, move })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('progress' as const, 'result' as const)
      .map((kind) => ({ do: 'deliver' as const, kind })),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'return' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'reopen' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'citizen answers' as const }) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 20 }).map((days) => ({ do: 'days pass' as const, days })),
  },
  { weight: 4, arbitrary: fc.constant({ do: 'sweep' as const }) },
);

/** Sequences of commands, of any order and sense. */
export const commands = (longest: number): fc.Arbitrary<Command[]> =>
  fc.array(command, { minLength: 1, maxLength: longest });

/** How a complaint stands, in days counted from today. */
export interface Standing {
  status: string;
  /** The open period's due day; null when none is open. */
  dueIn: number | null;
  periods: number;
  /** Levels recorded in the newest period. */
  levels: number[];
  rounds: { answered: boolean | null; resolved: boolean | null }[];
}
