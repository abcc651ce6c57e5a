import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Account } from '../../src/core/accounts/account.entity.js';
import { Municipality } from '../support/municipality.js';
import { commands } from './command.js';
import { ComplaintByServices } from './complaint-by-services.js';
import { ComplaintModel } from './complaint.model.js';

const SEQUENCES = Number(process.env['SEQUENCES'] ?? 40);
const LONGEST = 10;

let town: Municipality;
let people: { clerk: Account; officer: Account };
beforeAll(async () => {
  town = await Municipality.open();
  const [clerk, officer] = await Promise.all([
    town.officer('municipal_clerk'),
    town.officer('division_officer.eng'),
  ]);
  people = { clerk, officer };
}, 60_000);
afterAll(() => town.close());

describe('services and PostgreSQL', () => {
  it(`equal the model over ${SEQUENCES} sequences of commands`, async () => {
    await fc.assert(
      fc.asyncProperty(commands(LONGEST), async (sequence) => {
        const model = new ComplaintModel();
        const services = await ComplaintByServices.file(town, people);
        for (const command of sequence) {
          const wanted = model.apply(command);
          expect([command, await services.apply(command)]).toEqual([command, wanted]);
          expect(await services.standing()).toEqual({
            ...model.standing(),
            gapless: true,
            listed: true,
          });
        }
      }),
      { numRuns: SEQUENCES },
    );
  }, 600_000);
});
