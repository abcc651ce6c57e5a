import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import {
  FailedMailsService,
  MailNotFound,
} from '../../../src/escalation/mails/failed-mails.service.js';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let failed: FailedMailsService;
let clerk: Account;
beforeAll(async () => {
  town = await Municipality.open();
  clerk = await town.officer('municipal_clerk');
  const journal = new OfficeJournalService(town.dataSource);
  failed = new FailedMailsService(town.dataSource, town.app.get(NoticeDeliveryService), journal);
}, 60_000);
afterAll(() => town.close());

/** Has every owed mail of the matter end failed, as a 550 does; returns their ids. */
async function fail(number: string): Promise<string[]> {
  await town.tell();
  const rows = await town.rows<{ id: string }>(
    `UPDATE outbox_mail o SET state = 'failed', reason = 'refused 550', attempts = 1,
       ended_at = clock_timestamp() FROM matter m
      WHERE m.id = o.matter_id AND m.reference = $1 AND o.state = 'pending' RETURNING o.id`,
    [number],
  );
  return (rows as unknown as [{ id: string }[]])[0].map(({ id }) => id);
}
const stateOf = async (id: string): Promise<string> =>
  (await town.rows<{ state: string }>('SELECT state FROM outbox_mail WHERE id = $1', [id]))[0]!
    .state;
const again = (id: string, restricted = false): Promise<void> =>
  failed.sendAgain(id, restricted, clerk.id, new Date());

describe('a failed mail', () => {
  it('is listed, sent again once at an officer’s word, and noted in the journal', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' }, 1);
    const [id] = await fail(number);
    const [listed] = await failed.list(false, 10);
    expect(listed).toMatchObject({
      id,
      reference: number,
      mail: 'receipt',
      recipient: 'citizen',
      reason: 'refused 550',
      attempts: 1,
    });
    await again(id!);
    expect(await stateOf(id!)).toBe('pending');
    expect(await failed.list(false, 10)).toEqual([]);
    await expect(again(id!)).rejects.toBeInstanceOf(MailNotFound);
    const [event] = await town.rows(`SELECT type, actor_id, data FROM office_event`);
    expect(event).toEqual({
      type: 'mail_sent_again',
      actor_id: clerk.id,
      data: { id, mail: 'receipt' },
    });
  });

  it('is settled with its reason kept', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' }, 1);
    const [id] = await fail(number);
    await failed.settle(id!, false, clerk.id);
    const [row] = await town.rows('SELECT state, reason FROM outbox_mail WHERE id = $1', [id]);
    expect(row).toEqual({
      state: 'cancelled',
      reason: 'settled by an officer after refused 550',
    });
  });

  it('of a restricted matter is not there for others, and leaves nothing in the journal', async () => {
    const { number } = await town.submit({ category: 'MISC', email: 'somebody@demo.example' }, 1);
    const [id] = await fail(number);
    expect(await failed.list(false, 10)).toEqual([]);
    await expect(again(id!)).rejects.toBeInstanceOf(MailNotFound);
    await expect(again(uuidv7())).rejects.toBeInstanceOf(MailNotFound);
    expect(await failed.list(true, 10)).toMatchObject([{ id }]);
    const before = await town.rows('SELECT 1 FROM office_event');
    await again(id!, true);
    expect(await town.rows('SELECT 1 FROM office_event')).toEqual(before);
  });
});

describe('a failed letter that is sent again', () => {
  it('delivers its notice when the server takes it', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' }, 1);
    await fail(number);
    const [row] = await town.rows<{ version: number }>(
      'SELECT version FROM matter WHERE reference = $1',
      [number],
    );
    const head = await town.officer('division_head.eng');
    const letter = { kind: 'result' as const, outcome: 'done' as const, body: 'ซ่อมไฟถนนแล้ว' };
    const notice = await town.app
      .get(NoticesService)
      .sign({ number, actor: head, version: row!.version, ...letter }, new Date());
    const [id] = await fail(number);
    const service = town.app.get(NoticeDeliveryService);
    const inOne = (work: Parameters<typeof town.dataSource.transaction>[1]) =>
      town.dataSource.transaction(work as never);
    await inOne((manager) => service.refusedByServer(manager, notice.id, new Date()));
    await again(id!);
    await inOne((manager) =>
      service.acceptedByServer(manager, notice.id, new Date(), { reply: '250', messageId: '<x>' }),
    );
    const [delivered] = await town.rows(
      `SELECT n.state, p.ended_by FROM notice n JOIN period p ON p.id = n.period_id WHERE n.id = $1`,
      [notice.id],
    );
    expect(delivered).toEqual({ state: 'delivered', ended_by: 'result' });
  });
});
