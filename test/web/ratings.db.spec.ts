import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AccountDirectoryService } from '../../src/core/accounts/account-directory.service.js';
import { Account } from '../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { RatingClosed } from '../../src/cases/complaints/rating.rule.js';
import { RatingsService } from '../../src/cases/complaints/ratings.service.js';
import { ReopeningService } from '../../src/cases/complaints/reopening.service.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import type { Receipt } from '../../src/cases/intake/complaint-intake.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open([
    'division_head.eng',
    'misconduct_officer',
    'municipal_clerk',
    'mayor',
  ]);
  await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', '52003');
  await new DemoOrdersService(town.app.get(DataSource)).make();
}, 60_000);
afterAll(() => town.close());

const service = <T>(type: new (...more: never[]) => T): T => town.app.get(type, { strict: false });

async function answered(
  submission = {},
  by = 'division_head.eng',
): Promise<Receipt & { id: string }> {
  const receipt = await town.submit(submission);
  const [row] = await town.rows<{ id: string; version: number }>(
    'SELECT id, version FROM matter WHERE reference = $1',
    [receipt.number],
  );
  const [found] = await town.rows<{ id: string }>('SELECT id FROM account WHERE username = $1', [
    by,
  ]);
  const actor = (await service(AccountDirectoryService).byIds([found!.id]))[0] as Account;
  const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมไฟถนนแล้ว' } as const;
  await service(NoticesService).sign(
    { number: receipt.number, actor, version: row!.version, ...letter },
    new Date(),
  );
  return { ...receipt, id: row!.id };
}

async function tracks({ number, pin }: Receipt): Promise<Visitor> {
  const visitor = town.visitor();
  await visitor.post('/track', { number, pin: pin! });
  return visitor;
}

const rate = (visitor: Visitor, number: string, score: string): Promise<Answer> =>
  visitor.post(`/track/${number}/rating`, { score });

const scores = (id: string): Promise<object[]> =>
  town.rows('SELECT round, score FROM complaint_rating WHERE matter_id = $1 ORDER BY round', [id]);

const ratedEvents = (id: string): Promise<object[]> =>
  town.rows(
    `SELECT data->'score' AS score, actor_id AS actor FROM matter_event
      WHERE matter_id = $1 AND type = 'rated' ORDER BY seq`,
    [id],
  );

describe('a score for a result', () => {
  it('is asked for after the result, kept with its event, and can be changed', async () => {
    const receipt = await answered();
    const visitor = await tracks(receipt);
    const page = (await visitor.get(`/track/${receipt.number}`)).body;
    expect(page).toContain('ท่านพอใจกับการดำเนินการเพียงใด');
    expect(page).not.toMatch(/name="score"[^>]* checked/);
    const sent = await rate(visitor, receipt.number, '4');
    expect(sent.headers.location).toBe(`/track/${receipt.number}?sent=rating`);
    await rate(visitor, receipt.number, '4');
    await rate(visitor, receipt.number, '2');
    expect(await scores(receipt.id)).toEqual([{ round: 1, score: 2 }]);
    expect(await ratedEvents(receipt.id)).toEqual([
      { score: 4, actor: null },
      { score: 2, actor: null },
    ]);
    const after = (await visitor.get(`/track/${receipt.number}?sent=rating`)).body;
    expect(after).toMatch(/value="2"[^>]* checked/);
    expect(after).toContain('บันทึกความพึงพอใจแล้ว');
  });

  it('is refused before the result, of a compliment, with no choice and with a strange one', async () => {
    const open = await town.submit();
    const before = await tracks(open);
    expect((await before.get(`/track/${open.number}`)).body).not.toContain('name="score"');
    expect((await rate(before, open.number, '5')).status).toBe(409);
    const praise = await town.submit({ category: 'PRAISE' });
    expect((await rate(await tracks(praise), praise.number, '5')).status).toBe(409);
    const receipt = await answered();
    const visitor = await tracks(receipt);
    for (const score of ['', '0', '6', '3.5', '๕']) {
      const refused = await rate(visitor, receipt.number, score);
      expect([score, refused.status]).toEqual([score, 422]);
      expect(refused.body).toContain('href="#score"');
    }
    expect(await scores(receipt.id)).toEqual([]);
  });

  it('is given through the thirtieth day and not on the next', async () => {
    const { id } = await answered();
    const today = bangkokDayOf(new Date());
    const noon = (days: number): Date => new Date(`${addDays(today, days)}T05:00:00Z`);
    await service(RatingsService).rate(id, 5, noon(30));
    await expect(service(RatingsService).rate(id, 1, noon(31))).rejects.toThrow(RatingClosed);
    expect(await scores(id)).toEqual([{ round: 1, score: 5 }]);
  });

  it('belongs to its round: a new round waits for its own result', async () => {
    const { id } = await answered();
    await service(RatingsService).rate(id, 1, new Date());
    await service(ReopeningService).reopen(id, 'ไฟยังไม่ติดเหมือนเดิม', new Date());
    await expect(service(RatingsService).rate(id, 5, new Date())).rejects.toThrow(RatingClosed);
    expect(await scores(id)).toEqual([{ round: 1, score: 1 }]);
  });

  it('of two at once is one score with gapless events', async () => {
    const { id } = await answered();
    const all = Array.from({ length: 10 }, (_, index) =>
      service(RatingsService).rate(id, index % 2 === 0 ? 5 : 1, new Date()),
    );
    await Promise.all(all);
    expect(await scores(id)).toHaveLength(1);
    const [gap] = await town.rows(
      `SELECT count(*)::int AS events, max(seq) AS last FROM matter_event WHERE matter_id = $1`,
      [id],
    );
    expect(gap!.events).toBe(gap!.last);
    const events = (await ratedEvents(id)) as { score: number }[];
    expect([{ round: 1, score: events.at(-1)!.score }]).toEqual(await scores(id));
  });

  it('needs the PIN of the complaint', async () => {
    const receipt = await answered();
    const { status, body } = await rate(town.visitor(), receipt.number, '5');
    expect([status, body]).toEqual([401, expect.stringContaining('name="pin"')]);
    expect(await scores(receipt.id)).toEqual([]);
  });
});
