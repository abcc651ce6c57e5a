import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOVES } from '../../src/cases/commands/moves/moves.js';
import { commands, MODEL_MOVES } from './command.js';
import { ComplaintByRules } from './complaint-by-rules.js';
import { ComplaintModel } from './complaint.model.js';

const SEQUENCES = Number(process.env['SEQUENCES'] ?? 100_000);
const LONGEST = 12;

describe('the pure rules', () => {
  it('know no move that the model does not know', () =>
    expect([...MODEL_MOVES].sort()).toEqual(Object.keys(MOVES).sort()));

  it(`equal the model over ${SEQUENCES} sequences of commands`, () => {
    fc.assert(
      fc.property(commands(LONGEST), (sequence) => {
        const model = new ComplaintModel();
        const rules = new ComplaintByRules();
        for (const command of sequence) {
          const taken = [model.apply(command), rules.apply(command)];
          if (taken[0] !== taken[1]) throw new Error(`taken by ${taken.join(', ')}`);
          const [wanted, found] = [model.standing(), rules.standing()].map((one) =>
            JSON.stringify(one),
          );
          if (wanted !== found) throw new Error(`${wanted}\n${found}`);
        }
      }),
      { numRuns: SEQUENCES },
    );
  }, 300_000);
});
