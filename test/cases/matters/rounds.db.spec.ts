import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { ReopeningService } from '../../../src/cases/complaints/reopening.service.js';
import { MoveNotPossible } from '../../../src/cases/complaints/status.rule.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { recordReturn } from '../../../src/correspondence/notices/acts/record-return.act.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { NoticeNotFound } from '../../../src/correspondence/notices/response.errors.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let officer: Account;
let head: Account;
beforeAll(async () => {
  town = await Municipality.open();
  officer = await town.officer('division_officer.eng');
  head = await town.officer('division_head.eng');
}, 60_000);
afterAll(() => town.close());

interface Stored {
  id: string;
  version: number;
  status: string;
}
const stored = async (number: string): Promise<Stored> =>
  (
    await town.rows<Stored>(
      `SELECT m.id, m.version, c.status FROM matter m JOIN complaint c ON c.id = m.id
        WHERE m.reference = $1`,
      [number],
    )
  )[0]!;

/** Signs a notice and delivers it, by e-mail where the citizen has an address; returns its id. */
async function deliver(number: string, kind: 'progress' | 'result'): Promise<string> {
  const { version } = await stored(number);
  const outcome = kind === 'result' ? ('done' as const) : null;
  const letter = { kind, outcome, body: 'เทศบาลได้ซ่อมไฟถนนแล้ว' };
  const command = { number, actor: head, version, ...letter };
  const notice = await town.app.get(NoticesService).sign(command, new Date());
  if (notice.channel === 'email') {
    const proof = { reply: '250 ok', messageId: '<x@demo.example>' };
    await town.dataSource.transaction((manager) =>
      town.app.get(NoticeDeliveryService).acceptedByServer(manager, notice.id, new Date(), proof),
    );
  }
  return notice.id;
}

const reopen = async (number: string): Promise<void> => {
  const { id } = await stored(number);
  await town.app.get(ReopeningService).reopen(id, 'ไฟยังไม่ติดเหมือนเดิม', new Date());
};
const comesBack = (number: string, noticeId: string): Promise<unknown> => {
  const order = { number, noticeId, actor: officer };
  return town.app.get(NoticeActService).make(recordReturn, order, {}, new Date());
};

const periodsOf = (number: string): Promise<object[]> =>
  town.rows(
    `SELECT p.round, p.no, p.opened_by, p.due_on, p.ended_by FROM period p
       JOIN matter m ON m.id = p.matter_id WHERE m.reference = $1 ORDER BY p.round, p.no`,
    [number],
  );
const roundsOf = (number: string): Promise<object[]> =>
  town.rows(
    `SELECT r.round, r.answered_in_time, r.resolved_in_time FROM matter_round r
       JOIN matter m ON m.id = r.matter_id WHERE m.reference = $1 ORDER BY r.round`,
    [number],
  );
const inFifteenDays = (): string => addDays(bangkokDayOf(new Date()), 15);

describe('reopening by the citizen', () => {
  it('starts a new round of fifteen days with measures of its own; those decided stay', async () => {
    const { number, dueOn } = await town.submit({}, 20);
    await deliver(number, 'result');
    await reopen(number);
    expect(await periodsOf(number)).toEqual([
      { round: 1, no: 1, opened_by: 'receipt', due_on: dueOn, ended_by: 'result' },
      { round: 2, no: 1, opened_by: 'reopening', due_on: inFifteenDays(), ended_by: null },
    ]);
    await deliver(number, 'result');
    expect(await roundsOf(number)).toEqual([
      { round: 1, answered_in_time: false, resolved_in_time: false },
      { round: 2, answered_in_time: true, resolved_in_time: true },
    ]);
  });

  it('is refused while an answer is owed, and one of two at once wins', async () => {
    const { number } = await town.submit();
    await expect(reopen(number)).rejects.toBeInstanceOf(MoveNotPossible);
    await deliver(number, 'result');
    const both = await Promise.allSettled([reopen(number), reopen(number)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await periodsOf(number)).toHaveLength(2);
  });
});

describe('a delivered e-mail that came back', () => {
  it('opens fifteen days from the record; the ended period and its measure stay', async () => {
    const { number, dueOn } = await town.submit({ email: 'somebody@demo.example' }, 3);
    const noticeId = await deliver(number, 'result');
    await comesBack(number, noticeId);
    expect(await periodsOf(number)).toEqual([
      { round: 1, no: 1, opened_by: 'receipt', due_on: dueOn, ended_by: 'result' },
      { round: 1, no: 2, opened_by: 'return', due_on: inFifteenDays(), ended_by: null },
    ]);
    const [round] = await roundsOf(number);
    expect(round).toMatchObject({ answered_in_time: true, resolved_in_time: true });
    expect(await stored(number)).toMatchObject({ status: 'in_progress' });
  });

  it('lets the next letter go by another channel', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' });
    await comesBack(number, await deliver(number, 'result'));
    await deliver(number, 'result');
    const rows = await town.rows(
      `SELECT n.channel, n.state FROM notice n JOIN matter m ON m.id = n.matter_id
        WHERE m.reference = $1 ORDER BY n.signed_at`,
      [number],
    );
    expect(rows).toEqual([
      { channel: 'email', state: 'returned' },
      { channel: 'tracking_page', state: 'delivered' },
    ]);
  });

  it('leaves a period that is open already as it is', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' });
    const progress = await deliver(number, 'progress');
    const before = await periodsOf(number);
    await comesBack(number, progress);
    expect(await periodsOf(number)).toEqual(before);
  });

  it('comes back once, and never from the tracking page', async () => {
    const { number } = await town.submit();
    const published = await deliver(number, 'result');
    await expect(comesBack(number, published)).rejects.toBeInstanceOf(NoticeNotFound);
    const mailed = await town.submit({ email: 'somebody@demo.example' });
    const noticeId = await deliver(mailed.number, 'result');
    await comesBack(mailed.number, noticeId);
    await expect(comesBack(mailed.number, noticeId)).rejects.toBeInstanceOf(NoticeNotFound);
  });
});

describe('the citizen whose day was missed', () => {
  it('is told once, by the first level, and not at the later ones', async () => {
    const { number } = await town.submit({ email: 'somebody@demo.example' }, 40);
    await town.sweep();
    await town.tell();
    const rows = await town.rows<{ mail: string }>(
      `SELECT o.mail FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
        WHERE m.reference = $1 AND o.recipient = 'citizen' AND o.mail <> 'receipt'`,
      [number],
    );
    expect(rows).toEqual([{ mail: 'late' }]);
  });
});
