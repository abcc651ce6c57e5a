import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import type { CleanFile } from '../../../src/core/files/clean-file.js';
import {
  Notice,
  type NoticeState,
  type DeliveryChannel,
} from '../../../src/correspondence/notices/notice.entity.js';
import { discard } from '../../../src/correspondence/notices/acts/discard.act.js';
import { storeSignedCopy } from '../../../src/correspondence/notices/acts/file-signed-copy.act.js';
import type { NoticeAct } from '../../../src/correspondence/notices/acts/notice-act.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { publish } from '../../../src/correspondence/notices/acts/publish.act.js';
import {
  recordDelivery,
  type DeliveryRecord,
} from '../../../src/correspondence/notices/acts/record-delivery.act.js';
import { recordReturn } from '../../../src/correspondence/notices/acts/record-return.act.js';
import { sendBack } from '../../../src/correspondence/notices/acts/send-back.act.js';
import { sign as signAct } from '../../../src/correspondence/notices/acts/sign.act.js';
import { voidNotice } from '../../../src/correspondence/notices/acts/void.act.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let officer: Account;
let head: Account;
let photo: CleanFile;
beforeAll(async () => {
  town = await Municipality.open();
  officer = await town.officer('division_officer.eng');
  head = await town.officer('division_head.eng');
  const create = { width: 40, height: 40, channels: 3 as const, background: '#888' };
  photo = { kind: 'image/jpeg', bytes: await sharp({ create }).jpeg().toBuffer() };
}, 60_000);
afterAll(() => town.close());

const today = (): string => bangkokDayOf(new Date());
const letter = {
  kind: 'result',
  outcome: 'done',
  body: 'ตามที่ท่านได้แจ้งเรื่อง นั้น\nกองช่างได้ซ่อมไฟถนนแล้ว\nจึงเรียนมาเพื่อโปรดทราบ',
} as const;

interface OfCase {
  number: string;
  noticeId: string;
}

const notices = () => town.app.get(NoticesService);
const act = <I extends object>(
  of: OfCase,
  actor: Account,
  done: NoticeAct<I>,
  input: I,
): Promise<Notice> =>
  town.app.get(NoticeActService).make(done, { ...of, actor }, input, new Date());

/** A case whose newest notice is in a state, by the commands that lead there. */
async function inState(
  state: NoticeState,
  channel: DeliveryChannel = 'post',
  daysAgo = 0,
): Promise<OfCase> {
  const email = channel === 'email' ? { email: 'somebody@demo.example' } : {};
  const address = '9 หมู่ที่ 1 ตำบลแม่สาย';
  const { number } = await town.submit({ category: 'LIGHT', address, ...email }, daysAgo);
  const on = { number, actor: head };
  const written = { ...on, ...letter, channel };
  const paper = { ...written, how: 'paper' as const };
  const begin: Partial<Record<NoticeState, () => Promise<Notice>>> = {
    draft: () => notices().draft(written, new Date()),
    discarded: () => notices().draft(written, new Date()),
    for_signature: () => notices().propose({ ...written, signatoryId: head.id }, new Date()),
    signed: () => notices().sign(paper, new Date()),
  };
  const { id } = await (begin[state] ?? (() => notices().sign(written, new Date())))();
  const of = { ...on, noticeId: id };
  const service = town.app.get(NoticeDeliveryService);
  const then: Partial<Record<NoticeState, () => Promise<unknown>>> = {
    discarded: () => act(of, head, discard, {}),
    delivered: () => act(of, head, recordDelivery, posted()),
    voided: () => act(of, head, voidNotice, { why: 'พิมพ์ผิดฉบับ' }),
    failed: () =>
      town.dataSource.transaction((manager) => service.refusedByServer(manager, id, new Date())),
    returned: async () => {
      await act(of, head, recordDelivery, posted());
      await act(of, head, recordReturn, { why: 'ไม่มีผู้รับ' });
    },
  };
  await then[state]?.();
  return { number, noticeId: id };
}

const posted = (more: Partial<DeliveryRecord> = {}): DeliveryRecord => ({
  deliveredOn: today(),
  registeredNumber: 'RN123456785TH',
  receivedBy: null,
  proof: null,
  lateWhy: null,
  ...more,
});

const rowOf = async ({ noticeId }: OfCase): Promise<Notice> =>
  town.dataSource.manager.findOneByOrFail(Notice, { id: noticeId });

const openPeriods = async ({ number }: OfCase): Promise<number> =>
  (
    await town.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM period p JOIN matter m ON m.id = p.matter_id
        WHERE m.reference = $1 AND p.ended_at IS NULL`,
      [number],
    )
  )[0]!.n;

type Command = (of: OfCase) => Promise<unknown>;
const COMMANDS: Record<string, Command> = {
  draft: ({ number }) => notices().draft({ number, actor: officer, ...letter }, new Date()),
  propose: ({ number }) =>
    notices().propose({ number, actor: officer, ...letter, signatoryId: head.id }, new Date()),
  sign: ({ number }) => notices().sign({ number, actor: head, ...letter }, new Date()),
  signProposed: (of) => act(of, head, signAct, {}),
  sendBack: (of) => act(of, head, sendBack, { why: 'เติมวันที่ซ่อม' }),
  discard: (of) => act(of, officer, discard, {}),
  storeSignedCopy: (of) => act(of, officer, storeSignedCopy, { copy: photo }),
  recordDelivery: (of) => act(of, officer, recordDelivery, posted()),
  publish: (of) => act(of, officer, publish, {}),
  recordReturn: (of) => act(of, officer, recordReturn, { why: 'ย้าย' }),
  void: (of) => act(of, officer, voidNotice, { why: 'พิมพ์ผิด' }),
};

/** Which commands each state allows; every other is refused and leaves everything as it was. */
const ALLOWED: Record<NoticeState, readonly string[]> = {
  draft: ['draft', 'propose', 'sign', 'discard'],
  for_signature: ['draft', 'propose', 'sign', 'signProposed', 'sendBack', 'discard'],
  signed: ['storeSignedCopy', 'void'],
  sending: ['recordDelivery', 'void'],
  delivered: ['recordReturn'],
  failed: ['draft', 'propose', 'sign', 'publish', 'void'],
  returned: ['draft', 'propose', 'sign'],
  voided: ['draft', 'propose', 'sign'],
  discarded: ['draft', 'propose', 'sign'],
};
const STATES = Object.keys(ALLOWED) as NoticeState[];

const snapshot = async ({ number }: OfCase): Promise<unknown> =>
  town.rows(
    `SELECT m.version, m.last_seq, c.status,
        (SELECT jsonb_agg(n ORDER BY n.id) FROM notice n WHERE n.matter_id = m.id) AS notices,
        (SELECT jsonb_agg(p ORDER BY p.id) FROM period p WHERE p.matter_id = m.id) AS periods,
        (SELECT max(last) FROM letter_counter) AS last
       FROM matter m JOIN complaint c ON c.id = m.id WHERE m.reference = $1`,
    [number],
  );

describe.each(STATES)('a notice that is %s', (state) => {
  const channel = state === 'failed' ? ('email' as const) : ('post' as const);

  it.each(Object.keys(COMMANDS))('meets %s as the table says', async (name) => {
    const of = await inState(state, channel);
    expect((await rowOf(of)).state).toBe(state);
    const before = await snapshot(of);
    const told = await COMMANDS[name]!(of).then(
      () => 'done',
      (error: unknown) => (error as Error).constructor.name,
    );
    if (ALLOWED[state].includes(name)) {
      expect(told).toBe('done');
    } else {
      expect(told).toMatch(/^(NoticeNotFound|NoticeUnderWay|NoOpenPeriod)$/);
      expect(await snapshot(of)).toEqual(before);
    }
  });

  it('has ended its period only if it was delivered', async () => {
    const open = state === 'delivered' ? 0 : 1;
    expect(await openPeriods(await inState(state, channel))).toBe(open);
  });
});

describe('a letter by post', () => {
  it('ends the period on the day of the receipt, though it is entered later', async () => {
    const of = await inState('sending', 'post', 16);
    await town.sweep();
    await town.rows(`UPDATE notice SET letter_on = letter_on - 3 WHERE id = $1`, [of.noticeId]);
    const deliveredOn = addDays(today(), -2);
    const record = posted({ deliveredOn, lateWhy: 'ใบรับฝากมาถึงช้า', proof: photo });
    await act(of, officer, recordDelivery, record);
    const [round] = await town.rows(
      `SELECT r.answered_on, r.answered_in_time, r.resolved_in_time,
          (SELECT count(*)::int FROM escalation e WHERE e.matter_id = m.id AND e.level = 1) AS told
         FROM matter_round r JOIN matter m ON m.id = r.matter_id WHERE m.reference = $1`,
      [of.number],
    );
    expect(round).toEqual({
      answered_on: deliveredOn,
      answered_in_time: true,
      resolved_in_time: true,
      told: 1,
    });
  });

  it.each<[string, Partial<DeliveryRecord>]>([
    ['delivered_in_future', { deliveredOn: addDays(bangkokDayOf(new Date()), 1) }],
    ['delivered_before_letter', { deliveredOn: addDays(bangkokDayOf(new Date()), -1) }],
    ['registered_number_wrong', { registeredNumber: null }],
  ])('is refused as delivered: %s', async (code, more) => {
    const of = await inState('sending');
    await expect(act(of, officer, recordDelivery, posted(more))).rejects.toMatchObject({ code });
    expect((await rowOf(of)).state).toBe('sending');
  });

  it('that comes back opens fifteen new days, and the measures stay', async () => {
    const of = await inState('returned');
    const [period] = await town.rows(
      `SELECT p.due_on, p.opened_by FROM period p JOIN matter m ON m.id = p.matter_id
        WHERE m.reference = $1 AND p.ended_at IS NULL`,
      [of.number],
    );
    expect(period).toEqual({ due_on: addDays(today(), 15), opened_by: 'return' });
  });
});

describe('a letter handed over', () => {
  it('needs who took it and a proof', async () => {
    const of = await inState('sending', 'hand');
    const record = posted({ registeredNumber: null });
    const hand = (more: Partial<DeliveryRecord>) =>
      act(of, officer, recordDelivery, { ...record, ...more });
    await expect(hand({})).rejects.toMatchObject({ code: 'received_by_missing' });
    await expect(hand({ receivedBy: 'addressee' })).rejects.toMatchObject({
      code: 'proof_missing',
    });
    await hand({ receivedBy: 'addressee', proof: photo });
    expect(await openPeriods(of)).toBe(0);
  });
});

describe('a letter signed on paper', () => {
  it('has its number at once, and is the stored copy from then on', async () => {
    const of = await inState('signed', 'tracking_page');
    const before = await rowOf(of);
    expect(before.runningNumber).toBeGreaterThan(0);
    expect(await openPeriods(of)).toBe(1);
    await COMMANDS.storeSignedCopy!(of);
    const after = await rowOf(of);
    expect(after.state).toBe('delivered');
    expect(after.fileHash).not.toBe(before.fileHash);
  });
});

describe('a letter whose e-mail failed', () => {
  it.each(['draft', 'propose'])('is not sent again while another lies there: %s', async (name) => {
    const of = await inState('failed', 'email');
    await COMMANDS[name]!(of);
    const service = town.app.get(NoticeDeliveryService);
    const again = town.dataSource.transaction((manager) =>
      service.sendAgain(manager, of.noticeId, head.id, new Date()),
    );
    await expect(again).rejects.toMatchObject({ code: 'notice_under_way' });
  });
});

describe('numbers', () => {
  it('of a voided letter stay, and the next letter takes the next', async () => {
    const of = await inState('voided');
    const voided = await rowOf(of);
    expect(voided).toMatchObject({ voidedWhy: 'พิมพ์ผิดฉบับ', voidedBy: head.id });
    await COMMANDS.sign!(of);
    const [row] = await town.rows<{ last: number }>('SELECT last FROM letter_counter');
    expect(row!.last).toBe(voided.runningNumber! + 1);
  });

  it('of a letter that the PDF renderer refuses are not taken', async () => {
    const { number } = await town.submit();
    const last = (): Promise<{ last: number }[]> => town.rows('SELECT last FROM letter_counter');
    const before = await last();
    const body = `${letter.body} ᚠ`;
    await expect(
      notices().sign({ number, actor: head, ...letter, body }, new Date()),
    ).rejects.toMatchObject({ code: 'letter_characters' });
    expect(await last()).toEqual(before);
    expect(
      await town.rows(
        'SELECT 1 FROM notice n JOIN matter m ON m.id = n.matter_id WHERE m.reference = $1',
        [number],
      ),
    ).toEqual([]);
  });
});

describe('who may sign', () => {
  const order = (set: string): Promise<unknown> =>
    town.rows(`UPDATE signing_order SET ${set} WHERE account_id = $1`, [head.id]);
  const sign = async (actor: Account): Promise<string> => {
    const { number } = await town.submit({ category: 'LIGHT' });
    return notices()
      .sign({ number, actor, ...letter }, new Date())
      .then(
        ({ signatoryPosition }) => signatoryPosition ?? '',
        (error: unknown) => (error as Error).constructor.name,
      );
  };

  it('a head only while the order holds, to its last day, and not on the day of its revocation', async () => {
    await order(`ends_on = '${addDays(today(), -1)}'`);
    expect(await sign(head)).toBe('SigningRefused');
    await order(`ends_on = '${today()}'`);
    expect(await sign(head)).toContain('ปฏิบัติราชการแทน\nนายกเทศมนตรี');
    await order(`ends_on = NULL, revoked_on = '${today()}'`);
    expect(await sign(head)).toBe('SigningRefused');
    await order(`revoked_on = NULL, starts_on = '${addDays(today(), 1)}'`);
    expect(await sign(head)).toBe('SigningRefused');
    await order(`starts_on = '2021-10-01'`);
  });

  it('the mayor by office, an officer never, a head of another division not there', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    const mayor = await town.officer('mayor');
    const proposed = { number, actor: officer, ...letter, signatoryId: mayor.id };
    const { id: noticeId } = await notices().propose(proposed, new Date());
    const waiting = { number, noticeId };
    await expect(act(waiting, head, signAct, {})).rejects.toMatchObject({
      code: 'signing_refused',
    });
    const signed = await act(waiting, mayor, signAct, {});
    expect(signed).toMatchObject({ orderId: null, signatoryPosition: mayor.position });
    expect(await sign(officer)).toBe('SigningRefused');
    expect(await sign(await town.officer('division_head.fin'))).toBe('MatterNotFound');
  });

  it('nobody whom the case accuses, and a restricted case only its own officer, in its own series', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    await town.rows(`INSERT INTO matter_conflict SELECT id, $2 FROM matter WHERE reference = $1`, [
      number,
      head.id,
    ]);
    const accused = notices().sign({ number, actor: head, ...letter }, new Date());
    await expect(accused).rejects.toMatchObject({ code: 'matter_not_found' });
    const secret = await town.submit({ category: 'MISC' });
    const mayor = await town.officer('mayor');
    const keeper = await town.officer('misconduct_officer');
    const by = (actor: Account) =>
      notices().sign({ number: secret.number, actor, ...letter, outcome: 'founded' }, new Date());
    await expect(by(mayor)).rejects.toMatchObject({ code: 'matter_not_found' });
    expect(await by(keeper)).toMatchObject({ series: 'restricted', runningNumber: 1 });
  });

  it('one of two signatories at once', async () => {
    const of = await inState('for_signature');
    const both = await Promise.allSettled([COMMANDS.signProposed!(of), COMMANDS.signProposed!(of)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
