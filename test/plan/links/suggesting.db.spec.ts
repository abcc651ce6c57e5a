import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { visibleScope } from '../../../src/cases/complaints/visible-scope.sql.js';
import { LearntWordsService } from '../../../src/plan/links/learnt-words.service.js';
import { PlanDecisionService } from '../../../src/plan/links/decisions/plan-decision.service.js';
import { PLAN_DECISIONS } from '../../../src/plan/links/decisions/plan-decisions.js';
import { MatterSuggestionsQuery } from '../../../src/plan/links/matter-suggestions.query.js';
import { SuggestableCasesQuery } from '../../../src/plan/links/suggestable-cases.query.js';
import { SuggestionBasisQuery } from '../../../src/plan/links/suggestion-basis.query.js';
import { SuggestionRunService } from '../../../src/plan/links/suggestion-run.service.js';
import {
  SuggestionDecisionService,
  type SuggestionAnswer,
} from '../../../src/plan/links/suggestion-decision.service.js';
import {
  FIRST_WAITING_PARAMETER,
  WaitingSuggestionsQuery,
} from '../../../src/plan/links/waiting-suggestions.query.js';
import { Municipality } from '../../support/municipality.js';

const CENTRE = '2565-S3-05';
const OTHER = '2565-S1-01';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const suggest = () => town.app.get(SuggestionRunService).run();
const versionOf = async (number: string): Promise<number> =>
  (
    await town.rows<{ version: number }>('SELECT version FROM matter WHERE reference = $1', [
      number,
    ])
  )[0]!.version;
const stored = async (number: string): Promise<string[]> =>
  (
    await town.rows<{ code: string }>(
      `SELECT s.project_code AS code FROM plan_suggestion s JOIN matter m ON m.id = s.matter_id
        WHERE m.reference = $1 ORDER BY s.score DESC`,
      [number],
    )
  ).map(({ code }) => code);
const keyOf = async (number: string): Promise<string> =>
  (await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [number]))[0]!.id;
/** What the complaint's screen shows. */
const shown = async (number: string) =>
  town.app.get(MatterSuggestionsQuery).of(await keyOf(number));
const waits = async (number: string): Promise<boolean> =>
  (
    await town.rows(
      `SELECT 1 FROM plan_suggestion s JOIN matter m ON m.id = s.matter_id
        WHERE m.reference = $1 AND s.waiting`,
      [number],
    )
  ).length > 0;
const isDue = async (number: string): Promise<boolean> =>
  (
    await town.rows(
      `SELECT 1 FROM suggestion_due d JOIN matter m ON m.id = d.matter_id WHERE m.reference = $1`,
      [number],
    )
  ).length > 0;
const waiting = async (username: string, code = CENTRE): Promise<string[]> => {
  const scope = visibleScope(await town.officer(username), FIRST_WAITING_PARAMETER);
  const rows = await town.app.get(WaitingSuggestionsQuery).page(code, scope, 1);
  expect(await town.app.get(WaitingSuggestionsQuery).total(code, scope)).toBe(rows.length);
  return rows.map(({ number }) => number);
};
const decide = async (
  number: string,
  what: 'link' | 'unlink' | 'dismiss' | 'reconsider',
  projectCode = CENTRE,
) => {
  const actor = await town.officer('municipal_clerk');
  const version = await versionOf(number);
  const said = { reason: 'ตรวจแล้ว', projectCode };
  await town.app
    .get(PlanDecisionService)
    .make(PLAN_DECISIONS[what], { number, actor, version }, said, new Date());
};

describe('a suggestion that is kept', () => {
  beforeEach(async () => {
    await suggest();
  });

  it('is made of every complaint once it is submitted', async () => {
    const { number } = await town.submit();
    expect(await stored(number)).toEqual([]);
    await suggest();
    expect(await stored(number)).toContain(CENTRE);
    expect(await isDue(number)).toBe(false);
    expect(await suggest()).toBe(0);
  });

  it('is read as the rule makes it, with its grounds and best first', async () => {
    const description = 'ไฟถนนดับ ขอให้เทศบาลตรวจการทุจริตจัดซื้อหลอดไฟ';
    const { number } = await town.submit({ description });
    expect(await shown(number)).toEqual([]);
    await suggest();
    const [one] = await town.app.get(SuggestableCasesQuery).read([await keyOf(number)]);
    const made = (await town.app.get(SuggestionBasisQuery).now()).for(one!);
    expect(made.length).toBeGreaterThan(1);
    expect(made[0]!.grounds).not.toEqual([]);
    const near = made.map(({ score, ...rest }) => ({ ...rest, score: expect.closeTo(score, 5) }));
    expect(await shown(number)).toEqual(near);
  });

  it('waits no more once anything is decided, and again when that is taken back', async () => {
    const { number } = await town.submit();
    await suggest();
    expect(await waits(number)).toBe(true);
    await decide(number, 'link', OTHER);
    expect(await stored(number)).toContain(CENTRE);
    expect(await waits(number)).toBe(false);
    expect(await waiting('municipal_clerk')).not.toContain(number);
    await suggest();
    expect(await stored(number)).toContain(CENTRE);
    expect(await waits(number)).toBe(false);
    await decide(number, 'unlink', OTHER);
    await suggest();
    expect(await waits(number)).toBe(true);

    const actor = await town.officer('municipal_clerk');
    const say = async (what: 'mark_unrelated' | 'unmark_unrelated'): Promise<void> => {
      const order = { number, actor, version: await versionOf(number) };
      const said = { reason: 'ไม่เกี่ยว' };
      await town.app.get(PlanDecisionService).make(PLAN_DECISIONS[what], order, said, new Date());
    };
    await say('mark_unrelated');
    expect(await waits(number)).toBe(false);
    await suggest();
    expect(await stored(number)).toContain(CENTRE);
    expect(await waits(number)).toBe(false);
    await say('unmark_unrelated');
    await suggest();
    expect(await waits(number)).toBe(true);
  });

  it('goes with a link to its project at once, and the next moves up for a second one', async () => {
    const description = 'ไฟถนนดับ ขอให้เทศบาลตรวจการทุจริตจัดซื้อหลอดไฟ';
    const { number } = await town.submit({ description });
    await suggest();
    const [first, ...others] = await stored(number);
    await decide(number, 'link', first);
    expect(await stored(number)).toEqual(others);
    expect(await isDue(number)).toBe(true);
    await suggest();
    expect(await stored(number)).toEqual(expect.arrayContaining(others));
    expect(await stored(number)).not.toContain(first);
    expect((await shown(number)).map(({ code }) => code)).toEqual(await stored(number));
  });

  it('follows a plan that is revised also where something is decided', async () => {
    const { number } = await town.submit();
    await decide(number, 'link', OTHER);
    await suggest();
    await town.rows(
      `INSERT INTO plan_revision (id, fiscal_year, no, revised_on, reason, changes, at)
       VALUES ($1, 2565, 9, '2022-01-02', 'แก้', '[]', now())`,
      [uuidv7()],
    );
    expect(await isDue(number)).toBe(true);
  });

  it('is not made of a project that an officer dismissed, until that is taken back', async () => {
    const { number } = await town.submit();
    await suggest();
    await decide(number, 'dismiss');
    expect(await stored(number)).not.toContain(CENTRE);
    expect(await suggest()).toBe(1);
    expect(await stored(number)).not.toContain(CENTRE);
    await expect(decide(number, 'dismiss')).rejects.toMatchObject({
      code: 'plan_already_dismissed',
    });
    await decide(number, 'reconsider');
    await suggest();
    expect(await stored(number)).toContain(CENTRE);
    await expect(decide(number, 'reconsider')).rejects.toMatchObject({
      code: 'plan_not_dismissed',
    });
    const told = await town.rows<{ type: string; data: { projectCode: string } }>(
      `SELECT e.type, e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY seq DESC LIMIT 2`,
      [number],
    );
    expect(told).toMatchObject([
      { type: 'plan_reconsidered', data: { projectCode: CENTRE } },
      { type: 'plan_dismissed', data: { projectCode: CENTRE } },
    ]);
  });

  it('is not made of a project whose link was ended, and a link ends a dismissal', async () => {
    const { number } = await town.submit();
    await decide(number, 'dismiss');
    await decide(number, 'link');
    await expect(decide(number, 'reconsider')).rejects.toMatchObject({
      code: 'plan_not_dismissed',
    });
    await expect(decide(number, 'dismiss')).rejects.toMatchObject({ code: 'plan_already_linked' });
    await decide(number, 'unlink');
    await suggest();
    expect(await stored(number)).not.toContain(CENTRE);
    await expect(decide(number, 'dismiss', '2565-S9-99')).rejects.toMatchObject({
      code: 'project_not_found',
    });
  });

  it('follows what it rests on: category, division, text and plan', async () => {
    const { number } = await town.submit();
    await suggest();
    for (const sql of [
      `UPDATE complaint SET subject = 'ป่าชุมชนถูกบุกรุก' WHERE number = $1`,
      `UPDATE matter SET division_code = 'FIN' WHERE reference = $1`,
      `UPDATE complaint SET category_code = 'ROAD' WHERE number = $1`,
      `INSERT INTO plan_revision (id, fiscal_year, no, revised_on, reason, changes, at)
       SELECT '${uuidv7()}', 2565, 1, '2022-01-01', 'แก้', '[]', now() WHERE $1::text IS NOT NULL`,
    ]) {
      await suggest();
      expect(await isDue(number)).toBe(false);
      await town.rows(sql, [number]);
      expect([sql, await isDue(number)]).toEqual([sql, true]);
    }
    await town.rows('UPDATE matter SET version = version + 1 WHERE reference = $1', [number]);
    await suggest();
    await town.rows('UPDATE matter SET version = version + 1 WHERE reference = $1', [number]);
    expect(await isDue(number)).toBe(false);
  });

  it('is shown only to who may see its complaint', async () => {
    const open = await town.submit({ category: 'LIGHT' });
    const secret = await town.submit({ category: 'MISC', description: 'ไฟถนนดับ ร้องเรียนศูนย์' });
    await suggest();
    expect(await waiting('municipal_clerk')).toContain(open.number);
    expect(await waiting('division_head.eng')).toContain(open.number);
    expect(await waiting('division_head.fin')).not.toContain(open.number);
    expect(await waiting('administrator')).toEqual([]);
    const [code] = await stored(secret.number);
    expect(await waiting('municipal_clerk', code)).not.toContain(secret.number);
    expect(await waiting('mayor', code)).not.toContain(secret.number);
    expect(await waiting('misconduct_officer', code)).toEqual([secret.number]);
  });

  it('waits for an officer who decides at this moment', async () => {
    const { number } = await town.submit();
    const runner = town.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM matter WHERE reference = $1 FOR UPDATE', [number]);
    await suggest();
    expect(await isDue(number)).toBe(true);
    await runner.rollbackTransaction();
    await runner.release();
    await suggest();
    expect(await isDue(number)).toBe(false);
  });

  it('is right after decisions and workers at the same time', async () => {
    const submitted = await Promise.all(Array.from({ length: 24 }, () => town.submit()));
    const racing = submitted.map(({ number }, index) =>
      index % 2 ? decide(number, 'link') : null,
    );
    await Promise.all([suggest(), suggest(), ...racing, suggest()]);
    await suggest();
    for (const [index, { number }] of submitted.entries()) {
      expect([number, await waits(number)]).toEqual([number, index % 2 === 0]);
      expect([number, (await stored(number)).includes(CENTRE)]).toEqual([number, index % 2 === 0]);
    }
  });
});

describe('several at once', () => {
  const answer = async (
    what: SuggestionAnswer,
    username: string,
    numbers: string[],
    stale: string[] = [],
  ) => {
    const chosen = await Promise.all(
      numbers.map(async (number) => ({
        number,
        version: (await versionOf(number)) - Number(stale.includes(number)),
      })),
    );
    const actor = await town.officer(username);
    const by = { actor, now: new Date() };
    return town.app.get(SuggestionDecisionService).decide(what, CENTRE, chosen, by);
  };
  const linkedWith = async (number: string) =>
    town.rows(
      `SELECT l.project_code AS code, l.reason FROM plan_link l JOIN matter m ON m.id = l.matter_id
        WHERE m.reference = $1 AND l.state = 'confirmed'`,
      [number],
    );

  it('are linked each with its grounds, and what has changed is left', async () => {
    const [one, two, three] = (await Promise.all([1, 2, 3].map(() => town.submit()))).map(
      ({ number }) => number,
    ) as [string, string, string];
    await suggest();
    await decide(three, 'link', '2565-S1-01');
    expect(await answer('link', 'municipal_clerk', [one, two, three], [two])).toEqual({
      decided: 1,
      left: 2,
    });
    expect(await linkedWith(one)).toEqual([
      { code: CENTRE, reason: expect.stringContaining('ประเภทเรื่องตรงกัน') },
    ]);
    expect(await linkedWith(two)).toEqual([]);
    expect(await linkedWith(three)).toMatchObject([{ code: '2565-S1-01' }]);
    const told = await town.rows(
      `SELECT e.type FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY seq DESC LIMIT 1`,
      [one],
    );
    expect(told).toEqual([{ type: 'plan_linked' }]);
  });

  it('are dismissed, each for itself, and no longer wait', async () => {
    const [one, two] = (await Promise.all([1, 2].map(() => town.submit()))).map(
      ({ number }) => number,
    ) as [string, string];
    await suggest();
    expect(await answer('dismiss', 'municipal_clerk', [one, two], [two])).toEqual({
      decided: 1,
      left: 1,
    });
    await suggest();
    expect(await stored(one)).not.toContain(CENTRE);
    expect(await stored(two)).toContain(CENTRE);
    expect(await linkedWith(one)).toEqual([]);
  });

  it('are left where the officer may not link them', async () => {
    const { number } = await town.submit();
    await suggest();
    for (const username of ['division_head.fin', 'mayor', 'inspector', 'misconduct_officer']) {
      for (const what of ['link', 'dismiss'] as const) {
        expect([username, await answer(what, username, [number])]).toEqual([
          username,
          { decided: 0, left: 1 },
        ]);
      }
    }
    expect(await answer('link', 'division_officer.eng', [number])).toEqual({ decided: 1, left: 0 });
  });
});

describe('what officers link', () => {
  const told = 'โรงสีสหกรณ์เสียงดังตอนกลางคืน';

  it('teaches words for the next, of unrestricted complaints only', async () => {
    const PROJECT = '2565-S1-04';
    const file = (category: string, description = told) => town.submit({ category, description });
    for (const category of ['WATER', 'ROAD', 'WASTE']) {
      await decide((await file(category)).number, 'link', PROJECT);
    }
    const secret = await Promise.all(
      [1, 2, 3].map(() => town.submit({ category: 'MISC', description: 'ลับเฉพาะเครื่องบิน' })),
    );
    for (const { number } of secret) {
      const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
        number,
      ]);
      const { id } = await town.officer('misconduct_officer');
      await town.rows(
        `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
         VALUES ($1, $2, $3, 'confirmed', 'r', $4, now())`,
        [uuidv7(), row!.id, PROJECT, id],
      );
    }
    const next = await file('DRAIN', 'เสียงจากโรงสีของสหกรณ์ นอนไม่หลับ');
    await suggest();
    expect(await stored(next.number)).not.toContain(PROJECT);
    await town.app.get(LearntWordsService).run();
    const words = await town.rows<{ word: string }>(
      'SELECT word FROM plan_learnt_word WHERE project_code = $1',
      [PROJECT],
    );
    const learnt = words.map(({ word }) => word);
    expect(learnt).toEqual(expect.arrayContaining(['สหกรณ์', 'เสียง']));
    expect(learnt.filter((word) => 'ลับเฉพาะเครื่องบิน'.includes(word))).toEqual([]);
    await suggest();
    expect(await stored(next.number)).toContain(PROJECT);
    const actor = await town.officer('municipal_clerk');
    const scope = visibleScope(actor, FIRST_WAITING_PARAMETER);
    const rows = await town.app.get(WaitingSuggestionsQuery).page(PROJECT, scope, 1);
    expect(rows.find(({ number }) => number === next.number)!.grounds).toContainEqual({
      kind: 'learnt',
      words: expect.arrayContaining(['สหกรณ์', 'เสียง']),
    });
  });

  it('tells complaints of its category again within an hour, not of others', async () => {
    const [linked, same, other] = [
      await town.submit({ category: 'LIGHT' }),
      await town.submit({ category: 'LIGHT' }),
      await town.submit({ category: 'ROAD', description: 'ถนนเป็นหลุม' }),
    ];
    const learn = () => town.app.get(LearntWordsService).run();
    await learn();
    await town.rows(`UPDATE plan_link
                        SET at = at - interval '5 minutes', removed_at = removed_at - interval '5 minutes'`);
    await learn();
    await suggest();
    await learn();
    expect(await isDue(same.number)).toBe(false);
    await decide(linked.number, 'link');
    await suggest();
    await learn();
    expect(await isDue(same.number)).toBe(true);
    expect(await isDue(other.number)).toBe(false);
  });
});
