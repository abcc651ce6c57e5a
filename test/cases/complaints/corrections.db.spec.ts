import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplaintIntakeService } from '../../../src/cases/intake/complaint-intake.service.js';
import { CHANNELS, type Channel } from '../../../src/cases/complaints/channel.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { correctOrigin } from '../../../src/cases/commands/moves/correct-origin.move.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { recordReturn } from '../../../src/correspondence/notices/acts/record-return.act.js';
import { LetterChannelsService } from '../../../src/correspondence/notices/letter-channels.service.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { buildSubmission, Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const clerk = () => town.officer('municipal_clerk');

/** A complaint that an officer entered as having come by a channel. */
async function entered(channel: Channel): Promise<string> {
  const receivedAt = new Date();
  const receivedOn = bangkokDayOf(receivedAt);
  const arrival = { channel, receivedAt, receivedOn, enteredBy: (await clerk()).id };
  const submission = buildSubmission({ village: 1 });
  return (await town.app.get(ComplaintIntakeService).submit(submission, arrival)).number;
}
const correct = async (number: string, input: { village: number | null; channel: Channel }) =>
  town.app
    .get(ComplaintMovesService)
    .make(correctOrigin, { number, actor: await clerk() }, { ...input, text: 'พิมพ์ผิด' }, new Date());
const standing = async (number: string) =>
  (
    await town.rows<{ village: number | null; channel: string; dueOn: string; on: string }>(
      `SELECT c.village_no AS village, c.channel, p.due_on AS "dueOn", m.received_on AS "on"
         FROM complaint c JOIN matter m ON m.id = c.id JOIN period p ON p.matter_id = c.id
        WHERE c.number = $1`,
      [number],
    )
  )[0]!;

describe('a wrong village or channel', () => {
  it('is corrected with a reason: no date moves, and what was entered stays in the event', async () => {
    const number = await entered('phone');
    const before = await standing(number);
    await correct(number, { village: 3, channel: 'damrongdhama' });
    expect(await standing(number)).toEqual({ ...before, village: 3, channel: 'damrongdhama' });
    await correct(number, { village: null, channel: 'damrongdhama' });
    const events = await town.rows<{ data: object }>(
      `SELECT e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type = 'origin_corrected' ORDER BY e.seq`,
      [number],
    );
    expect(events.map(({ data }) => data)).toEqual([
      expect.objectContaining({ village: 3, from: { village: 1, channel: 'phone' } }),
      expect.objectContaining({ village: null, from: { village: 3, channel: 'damrongdhama' } }),
    ]);
    expect(events[0]!.data).toHaveProperty('messageId');
  });

  it.each(CHANNELS)(
    'is no way to make a web form of it, nor the other way round: %s',
    async (channel) => {
      const number = await entered('counter');
      const knowsItself = channel === 'web' || channel === 'open311';
      const taken = (of: string): Promise<boolean> =>
        correct(of, { village: 2, channel }).then(
          () => true,
          () => false,
        );
      expect(await taken(number)).toBe(!knowsItself);
      expect(await taken((await town.submit({ village: 1 })).number)).toBe(channel === 'web');
    },
  );

  it('is refused where nothing changes, and for a village that is not there', async () => {
    const number = await entered('counter');
    for (const village of [1, 99]) {
      await expect(correct(number, { village, channel: 'counter' })).rejects.toThrow(
        'input_refused',
      );
    }
  });
});

describe('an address that a letter came back from', () => {
  it('gets nothing more: no letter, no question, no receipt', async () => {
    const { number } = await town.submit({ email: 'gone@demo.example', address: '9 หมู่ที่ 1' });
    const actor = await town.officer('division_head.eng');
    const letter = { kind: 'progress', outcome: null, body: 'กำลังซ่อม' } as const;
    const { id, matterId } = await town.app
      .get(NoticesService)
      .sign({ number, actor, ...letter }, new Date());
    const proof = { reply: '250', messageId: '<x>' };
    await town.dataSource.transaction((manager) =>
      town.app.get(NoticeDeliveryService).acceptedByServer(manager, id, new Date(), proof),
    );
    const channels = () => town.app.get(LetterChannelsService).of(matterId);
    expect((await channels()).usual).toBe('email');
    const on = { number, actor: await clerk(), noticeId: id };
    await town.app.get(NoticeActService).make(recordReturn, on, { why: null }, new Date());
    expect(await channels()).toEqual({
      possible: ['post', 'hand', 'tracking_page'],
      usual: 'post',
    });
    await town.app
      .get(ComplaintMovesService)
      .make(askCitizen, { number, actor }, { text: 'เสาต้นที่เท่าไร' }, new Date());
    await town.tell();
    await town.deliver();
    const sent = await town.rows(
      `SELECT o.mail FROM outbox_mail o WHERE o.matter_id = $1 AND o.recipient = 'citizen'
         AND o.state <> 'cancelled' AND o.mail <> 'notice'`,
      [matterId],
    );
    expect(sent).toEqual([]);
  });
});
