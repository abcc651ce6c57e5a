import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { LearntWordsService } from '../../src/plan/links/learnt-words.service.js';
import { MatterSuggestionsQuery } from '../../src/plan/links/matter-suggestions.query.js';
import { SuggestionBasisQuery } from '../../src/plan/links/suggestion-basis.query.js';
import { SuggestionRunService } from '../../src/plan/links/suggestion-run.service.js';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk']);
}, 60_000);
afterAll(() => town.close());

const GROUNDS = 'มีคำว่า ไฟถนน';

describe('what is suggested on the screen of a complaint', () => {
  it('is what the worker made, also beside a link, and none before that', async () => {
    const clerk = await town.officer('municipal_clerk');
    const { number } = await town.submit();
    const [matter] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    const shown = async (): Promise<boolean> => {
      const { status, body } = await clerk.get(`/staff/complaints/${number}`);
      expect(status).toBe(200);
      return body.includes(GROUNDS);
    };
    const link = (code: string) =>
      town.rows(
        `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
         SELECT $1, $2, $3, 'confirmed', 'r', id, now() FROM account LIMIT 1`,
        [uuidv7(), matter!.id, code],
      );
    expect(await shown()).toBe(false);
    await town.rows(
      `INSERT INTO plan_suggestion (matter_id, project_code, score, grounds, waiting)
       VALUES ($1, '2565-S1-01', 1, '[{"kind":"words","words":["ไฟถนน"]}]', true)`,
      [matter!.id],
    );
    expect(await shown()).toBe(true);
    await link('2565-S3-05');
    expect(await shown()).toBe(true);
    await link('2565-S1-01');
    expect(await shown()).toBe(false);
  });

  it('is read in a process that has nothing which suggests', () => {
    const has = (type: new (...args: never[]) => object): object =>
      town.app.get(type, { strict: false });
    expect(has(MatterSuggestionsQuery)).toBeDefined();
    for (const type of [SuggestionBasisQuery, SuggestionRunService, LearntWordsService]) {
      expect(() => has(type)).toThrow();
    }
  });
});
