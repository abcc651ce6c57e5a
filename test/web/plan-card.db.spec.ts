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

describe('a link with the plan', () => {
  it('made by one press is taken back by one press, with no script, for half a minute', async () => {
    const clerk = await town.officer('municipal_clerk');
    const { number } = await town.submit();
    const page = `/staff/complaints/${number}`;
    const [row] = await town.rows<{ version: number }>(
      'SELECT version FROM matter WHERE reference = $1',
      [number],
    );
    const code = '2565-S1-01';
    const press = { version: String(row!.version), project: code, reason: GROUNDS };
    expect((await clerk.post(`${page}/plan-links`, press)).status).toBe(303);
    const undoOf = async (): Promise<Record<string, string> | undefined> => {
      const { body } = await clerk.get(`${page}?done=plan_link`);
      const [banner] = /<div class="govuk-notification-banner [\s\S]*?<main/.exec(body) ?? [];
      const [form] = /<form[^>]*plan-link-removals[\s\S]*?<\/form>/.exec(banner ?? '') ?? [];
      const fields = [...(form ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)];
      return form
        ? Object.fromEntries(fields.map(([, name, value]) => [name!, value!]))
        : undefined;
    };
    const undo = await undoOf();
    expect(undo).toMatchObject({ project: code });
    await town.rows(
      `UPDATE plan_link SET at = at - interval '31 seconds' WHERE project_code = $1`,
      [code],
    );
    expect(await undoOf()).toBeUndefined();
    expect((await clerk.post(`${page}/plan-link-removals`, undo!)).status).toBe(303);
    expect(
      await town.rows(
        `SELECT state FROM plan_link WHERE project_code = $1 AND matter_id =
      (SELECT id FROM matter WHERE reference = $2)`,
        [code, number],
      ),
    ).toEqual([{ state: 'removed' }]);
    expect((await clerk.get(`${page}?done=plan_unlink`)).body).not.toContain('>เลิกทำ');
  });
});
