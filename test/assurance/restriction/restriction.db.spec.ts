import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../../src/core/accounts/account.entity.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { setCategory } from '../../../src/cases/commands/moves/set-category.move.js';
import { DemoOrdersService } from '../../../src/apps/demo/demo-orders.service.js';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';
import { PrintBatch } from '../../../src/correspondence/post/print-batch.entity.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { ReleaseNotFound } from '../../../src/assurance/restriction/restriction.errors.js';
import { ReleasesService } from '../../../src/assurance/restriction/releases.service.js';
import { RestrictionService } from '../../../src/assurance/restriction/restriction.service.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import type { Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const OFFICERS = [
  'intake_officer',
  'division_officer.eng',
  'division_head.eng',
  'municipal_clerk',
  'mayor',
  'misconduct_officer',
  'custodian',
  'inspector',
  'administrator',
] as const;
const MAY_RESTRICT = ['intake_officer', 'misconduct_officer', 'custodian'];
const REASON = 'กล่าวหาเจ้าหน้าที่ของกองที่รับเรื่อง';

let town: WebTown;
const browsers = new Map<string, Visitor>();
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  await service(OfficeSettingsService).set('letter.code', '52003');
  await new DemoOrdersService(town.app.get(DataSource)).make();
  for (const username of OFFICERS) browsers.set(username, await town.officer(username));
}, 60_000);
afterAll(() => town.close());

const service = <T>(type: new (...more: never[]) => T): T => town.app.get(type, { strict: false });
const account = (username: string): Promise<Account> =>
  town.app.get(DataSource).manager.findOneByOrFail(Account, { username });
const accuse = (number: string, username: string): Promise<unknown> =>
  town.rows(
    `INSERT INTO matter_conflict SELECT m.id, a.id FROM matter m, account a
      WHERE m.reference = $1 AND a.username = $2`,
    [number, username],
  );

interface State {
  id: string;
  restricted: boolean;
  division: string;
  officer: string | null;
  category: string;
  kind: string;
  status: string;
  version: number;
}
const stateOf = async (number: string): Promise<State> =>
  (
    await town.rows<State>(
      `SELECT m.id, m.restricted, m.division_code AS division, m.officer_id AS officer,
          c.category_code AS category, c.kind, c.status, m.version
         FROM matter m JOIN complaint c USING (id) WHERE m.reference = $1`,
      [number],
    )
  )[0]!;
const datesOf = (id: string): Promise<object[]> =>
  town.rows(
    `SELECT id, round, no, opened_on, due_on, due_at, ended_at FROM period WHERE matter_id = $1
      ORDER BY round, no`,
    [id],
  );
const lastEvent = async (id: string): Promise<{ type: string; actor: string; data: object }> =>
  (
    await town.rows<{ type: string; actor: string; data: object }>(
      `SELECT type, actor_id AS actor, data FROM matter_event WHERE matter_id = $1
        ORDER BY seq DESC LIMIT 1`,
      [id],
    )
  )[0]!;
const restrict = async (number: string, by = 'intake_officer'): Promise<void> =>
  service(RestrictionService).restrict(
    { number, actor: await account(by), reason: REASON },
    new Date(),
  );
const broken = async (): Promise<string[]> => {
  const selfChecks = new SelfChecksService(town.app.get(DataSource), service(OfficeJournalService));
  const found: string[] = [];
  for await (const { invariant, breaches } of selfChecks.findings()) {
    if (breaches.length > 0) found.push(invariant.code);
  }
  return found;
};
const signed = async (number: string, channel: 'post' | 'email'): Promise<string> => {
  const actor = await account('division_head.eng');
  const { version } = await stateOf(number);
  const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมไฟถนนแล้ว' } as const;
  const command = { number, actor, version, channel, ...letter };
  return (await service(NoticesService).sign(command, new Date())).id;
};

describe('restricting', () => {
  it.each(OFFICERS)('by %s is done at once, or is as if no such case were there', async (by) => {
    const { number } = await town.submit();
    const before = await stateOf(number);
    const dates = await datesOf(before.id);
    const answer = await browsers.get(by)!.post('/staff/restriction', { number, reason: REASON });
    if (!MAY_RESTRICT.includes(by)) {
      expect(answer.status).toBe(403);
      expect(await stateOf(number)).toEqual(before);
      return;
    }
    expect(answer.status).toBe(303);
    expect(await stateOf(number)).toMatchObject({
      restricted: true,
      division: 'CLERK',
      officer: null,
      category: 'MISC',
      kind: 'misconduct',
      status: 'received',
    });
    expect(await datesOf(before.id)).toEqual(dates);
    const event = await lastEvent(before.id);
    expect(event).toMatchObject({ type: 'case_restricted', actor: (await account(by)).id });
    expect(event.data).toMatchObject({ category: 'MISC', from: 'LIGHT' });
    const again = await browsers.get(by)!.post('/staff/restriction', { number, reason: REASON });
    const unknown = { number: 'MSM-2345-6789', reason: REASON };
    const none = await browsers.get(by)!.post('/staff/restriction', unknown);
    expect([again.status, none.status]).toEqual([422, 422]);
    const plain = (body: string, typed: string): string =>
      body.replace(/(name="_csrf" value=")[^"]*/g, '$1').replaceAll(typed, 'NUMBER');
    expect(plain(again.body, number)).toBe(plain(none.body, 'MSM-2345-6789'));
  });

  it('is not for whom the case accuses', async () => {
    for (const by of MAY_RESTRICT) {
      const { number } = await town.submit();
      await accuse(number, by);
      const { status } = await browsers
        .get(by)!
        .post('/staff/restriction', { number, reason: REASON });
      expect([by, status, (await stateOf(number)).restricted]).toEqual([by, 422, false]);
    }
  });

  it('asks for a reason, and keeps what was typed', async () => {
    const { number } = await town.submit();
    const answer = await browsers.get('custodian')!.post('/staff/restriction', {
      number,
      reason: '..........',
    });
    expect(answer.status).toBe(303);
    const short = await browsers.get('custodian')!.post('/staff/restriction', {
      number: (await town.submit()).number,
      reason: 'สั้น',
    });
    expect(short.status).toBe(422);
    expect(short.body).toContain('สั้น</textarea>');
  });

  it('gives a compliment the duty that it turns out to be, from the day it was received', async () => {
    const { number } = await town.submit({ category: 'PRAISE' });
    const { id } = await stateOf(number);
    expect(await datesOf(id)).toEqual([]);
    await restrict(number);
    const [row] = await town.rows<{ same: boolean }>(
      `SELECT p.opened_on = m.received_on AND p.due_on = m.received_on + 15 AS same
         FROM period p JOIN matter m ON m.id = p.matter_id WHERE m.id = $1`,
      [id],
    );
    expect(row).toEqual({ same: true });
  });

  it('is no change of category: that way leads to no restricted one', async () => {
    const { number } = await town.submit();
    const actor = await account('intake_officer');
    const input = { category: 'MISC', text: REASON };
    await expect(
      service(ComplaintMovesService).make(setCategory, { number, actor }, input, new Date()),
    ).rejects.toThrow('input_refused');
    const { version } = await stateOf(number);
    const fields = { version: String(version), category: 'MISC', text: REASON };
    const form = await browsers
      .get('intake_officer')!
      .post(`/staff/complaints/${number}/category`, fields);
    expect(form.status).toBe(422);
    expect(await stateOf(number)).toMatchObject({ restricted: false, category: 'LIGHT' });
  });
});

describe('what is under way', () => {
  it('stops: a draft is discarded, a signed letter is void and keeps its number, and no mail of it leaves', async () => {
    const drafted = await town.submit();
    const officer = await account('division_officer.eng');
    const draft = {
      number: drafted.number,
      actor: officer,
      kind: 'progress',
      outcome: null,
    } as const;
    const { id: draftId } = await service(NoticesService).draft(
      { ...draft, body: 'ร่าง' },
      new Date(),
    );
    const posted = await town.submit({ address: '9 หมู่ที่ 1' });
    const postId = await signed(posted.number, 'post');
    const mailed = await town.submit({ email: 'somebody@demo.example' });
    const mailId = await signed(mailed.number, 'email');
    for (const { number } of [drafted, posted, mailed]) await restrict(number);
    const states = await town.rows<{ id: string; state: string; numbered: boolean }>(
      `SELECT id, state, running_number IS NOT NULL AS numbered FROM notice
        WHERE id = ANY ($1::uuid[]) ORDER BY id`,
      [[draftId, postId, mailId]],
    );
    expect(states).toEqual([
      { id: draftId, state: 'discarded', numbered: false },
      { id: postId, state: 'voided', numbered: true },
      { id: mailId, state: 'voided', numbered: true },
    ]);
    const { id } = await stateOf(mailed.number);
    expect((await datesOf(id))[0]).toMatchObject({ ended_at: null });
    expect(await broken()).toEqual([]);
  });

  it('of mails is cancelled with the reason where it would go to people no longer named', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' });
    const { id } = await stateOf(number);
    const put = (recipient: string, state: string): Promise<unknown> =>
      town.rows(
        `INSERT INTO outbox_mail (id, event_id, matter_id, recipient, mail, send_after, state,
             lease_token, lease_until, ended_at, reason, at_once)
         SELECT $1, e.id, $2, $3, 'assigned', now(), $4,
             CASE WHEN $4 = 'sending' THEN gen_random_uuid() END,
             CASE WHEN $4 = 'sending' THEN now() + interval '1 minute' END,
             CASE WHEN $4 IN ('sent','failed') THEN now() END, CASE WHEN $4 = 'failed' THEN 'x' END,
             false
           FROM matter_event e WHERE e.matter_id = $2 AND e.seq = 1`,
        [uuidv7(), id, recipient, state],
      );
    const head = (await account('division_head.eng')).id;
    const clerk = (await account('municipal_clerk')).id;
    const mayor = (await account('mayor')).id;
    const inspector = (await account('inspector')).id;
    await put(head, 'pending');
    await put(clerk, 'sending');
    await put(mayor, 'failed');
    await put(inspector, 'sent');
    await put('citizen', 'pending');
    await put((await account('misconduct_officer')).id, 'pending');
    await restrict(number);
    const rows = await town.rows<{ recipient: string; state: string; reason: string | null }>(
      'SELECT recipient, state, reason FROM outbox_mail WHERE matter_id = $1',
      [id],
    );
    const of = (recipient: string) => rows.find((row) => row.recipient === recipient);
    const reason = 'the matter was restricted';
    expect(of(head)).toMatchObject({ state: 'cancelled', reason });
    expect(of(mayor)).toMatchObject({ state: 'cancelled', reason });
    expect(of(clerk)).toMatchObject({ state: 'cancelled' });
    expect(of(clerk)?.reason).toContain('a copy may have left');
    expect(of(inspector)).toMatchObject({ state: 'sent' });
    expect(of('citizen')).toMatchObject({ state: 'pending' });
    expect(rows.filter(({ state }) => state === 'pending')).toHaveLength(2);
    expect(await broken()).toEqual([]);
  });

  it('of print batches is taken out, and what was printed with it is printed again without', async () => {
    const address = '9 หมู่ที่ 1';
    const [one, other] = [await town.submit({ address }), await town.submit({ address })];
    const ids = [await signed(one.number, 'post'), await signed(other.number, 'post')];
    const { manager } = town.app.get(DataSource);
    const requestedBy = (await account('division_head.eng')).id;
    const batch = async (noticeIds: string[], state: 'waiting' | 'ready'): Promise<string> => {
      const id = uuidv7();
      const [file] = await town.rows<{ id: string }>(
        'SELECT file_id AS id FROM notice WHERE id = $1',
        [ids[1]],
      );
      const ready = state === 'ready' ? { fileId: await copyOf(file!.id) } : {};
      await manager.insert(PrintBatch, { id, requestedBy, noticeIds, state, ...ready });
      return id;
    };
    const [alone, both, printed] = [
      await batch([ids[0]!], 'waiting'),
      await batch([...ids], 'waiting'),
      await batch([...ids].reverse(), 'ready'),
    ];
    await restrict(one.number);
    const left = await manager.find(PrintBatch, { order: { id: 'ASC' } });
    expect(
      left.map(({ id, noticeIds, state, fileId }) => ({ id, noticeIds, state, fileId })),
    ).toEqual(
      [both, printed].map((id) => ({ id, noticeIds: [ids[1]], state: 'waiting', fileId: null })),
    );
    expect(left.map(({ id }) => id)).not.toContain(alone);
  });
});

/** A stored file of its own, so that taking it away takes no letter's away. */
async function copyOf(id: string): Promise<string> {
  const columns = await town.rows<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_name = 'stored_file' AND column_name <> 'id'`,
  );
  const names = columns.map(({ name }) => `"${name}"`).join();
  const copy = uuidv7();
  await town.rows(
    `INSERT INTO stored_file (id, ${names}) SELECT $1, ${names} FROM stored_file WHERE id = $2`,
    [copy, id],
  );
  return copy;
}

describe('releasing', () => {
  const propose = async (number: string, by = 'misconduct_officer'): Promise<void> => {
    const { version } = await stateOf(number);
    const command = { number, actor: await account(by), category: 'ROAD', reason: REASON, version };
    await service(ReleasesService).propose(command, new Date());
  };
  const proposalOf = async (number: string): Promise<{ id: string; state: string }> =>
    (
      await town.rows<{ id: string; state: string }>(
        `SELECT r.id, r.state FROM release_proposal r JOIN matter m ON m.id = r.matter_id
          WHERE m.reference = $1 ORDER BY r.proposed_at DESC LIMIT 1`,
        [number],
      )
    )[0]!;

  it('takes two persons, and records both; no date moves', async () => {
    const { number } = await town.submit({ category: 'MISC' });
    const { id, version } = await stateOf(number);
    const dates = await datesOf(id);
    const insider = browsers.get('misconduct_officer')!;
    const fields = { version: String(version), category: 'ROAD', reason: REASON };
    const proposed = await insider.post(`/staff/complaints/${number}/release`, fields);
    expect(proposed.status).toBe(303);
    const proposal = await proposalOf(number);
    expect((await stateOf(number)).restricted).toBe(true);
    const page = await browsers.get('custodian')!.get('/staff/restriction');
    expect(page.body).toContain(number);
    const confirmed = await browsers
      .get('custodian')!
      .post(`/staff/releases/${proposal.id}/confirmation`);
    expect(confirmed.status).toBe(303);
    expect(await stateOf(number)).toMatchObject({
      restricted: false,
      category: 'ROAD',
      kind: 'grievance',
      division: 'ENG',
    });
    expect(await datesOf(id)).toEqual(dates);
    const { type, actor, data } = await lastEvent(id);
    const [first, second] = [await account('misconduct_officer'), await account('custodian')];
    expect({ type, actor }).toEqual({ type: 'case_released', actor: second.id });
    expect(data).toMatchObject({ proposedBy: first.id, proposalId: proposal.id });
    const seen = await browsers.get('division_officer.eng')!.get(`/staff/complaints/${number}`);
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('ยกเลิกการปกปิด');
    expect(await broken()).toEqual([]);
  });

  it('is refused by the second person, and stays as it was', async () => {
    const { number } = await town.submit({ category: 'MISC' });
    await propose(number);
    await expect(propose(number)).rejects.toThrow('release_proposed_already');
    const { id } = await proposalOf(number);
    await browsers.get('custodian')!.post(`/staff/releases/${id}/refusal`);
    expect((await stateOf(number)).restricted).toBe(true);
    expect(await proposalOf(number)).toMatchObject({ state: 'refused' });
    const late = await browsers.get('custodian')!.post(`/staff/releases/${id}/confirmation`);
    expect(late.status).toBe(404);
    await propose(number);
  });

  it.each(OFFICERS)('by %s alone does not work', async (by) => {
    const { number } = await town.submit({ category: 'MISC' });
    if (by !== 'misconduct_officer') await expect(propose(number, by)).rejects.toThrow();
    await propose(number);
    const { id } = await proposalOf(number);
    const { status } = await browsers.get(by)!.post(`/staff/releases/${id}/confirmation`);
    expect([by, status]).toEqual([by, by === 'custodian' ? 303 : 403]);
    expect((await stateOf(number)).restricted).toBe(by !== 'custodian');
  });

  it('is neither proposed nor confirmed by whom the case accuses, nor confirmed by its proposer', async () => {
    const accused = await town.submit({ category: 'MISC' });
    await accuse(accused.number, 'misconduct_officer');
    await expect(propose(accused.number)).rejects.toThrow('matter_not_found');
    const { number } = await town.submit({ category: 'MISC' });
    await propose(number);
    await accuse(number, 'custodian');
    const { id } = await proposalOf(number);
    const { status } = await browsers.get('custodian')!.post(`/staff/releases/${id}/confirmation`);
    expect([status, (await stateOf(number)).restricted]).toEqual([404, true]);
    const own = await town.submit({ category: 'MISC' });
    await propose(own.number);
    const proposal = await proposalOf(own.number);
    const proposer = { ...(await account('misconduct_officer')), role: 'custodian' as const };
    const decision = { id: proposal.id, actor: proposer, decision: 'confirmed' as const };
    await expect(service(ReleasesService).decide(decision, new Date())).rejects.toThrow(
      ReleaseNotFound,
    );
    expect((await stateOf(own.number)).restricted).toBe(true);
  });
});
