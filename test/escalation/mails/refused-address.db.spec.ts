import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { LetterChannelsService } from '../../../src/correspondence/notices/letter-channels.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { FailedMailsService } from '../../../src/escalation/mails/failed-mails.service.js';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { Municipality } from '../../support/municipality.js';

/** What the mail server answers, and to which command; everything else it accepts. */
let says: { to: 'MAIL' | 'RCPT' | 'DATA'; line: string } | null = null;
let server: Server;
let town: Municipality;
/** The addresses that a mail was handed over for. */
const arrived: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    let inData = false;
    let recipient = '';
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    const answer = (command: string, usual: string): void => {
      socket.write(`${says?.to === command ? says.line : usual}\r\n`);
    };
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('latin1').split('\r\n').slice(0, -1)) {
        if (inData) {
          if (line !== '.') continue;
          inData = false;
          if (says?.to !== 'DATA') arrived.push(recipient);
          answer('DATA', '250 taken');
        } else if (line.startsWith('DATA')) {
          inData = true;
          socket.write('354 go on\r\n');
        } else {
          if (line.startsWith('RCPT')) recipient = /<(.*)>/.exec(line)?.[1] ?? '';
          answer(line.slice(0, 4), '250 ok');
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  town = await Municipality.open({ SMTP_URL: `smtp://127.0.0.1:${port}` });
}, 60_000);
afterAll(async () => {
  await town.close();
  server.close();
});

async function post(): Promise<void> {
  await town.tell();
  await town.rows('UPDATE outbox_mail SET send_after = clock_timestamp()');
  await town.deliver();
}
const standing = async (number: string): Promise<{ has: boolean; events: number }> =>
  (
    await town.rows<{ has: boolean; events: number }>(
      `SELECT c.has_email AS has, (SELECT count(*)::int FROM matter_event e WHERE e.matter_id = c.id
          AND e.type = 'email_refused') AS events FROM complaint c WHERE c.number = $1`,
      [number],
    )
  )[0]!;

/** Each answer of a mail server, whether it is for good, and whether it is of the address. */
const ANSWERS = [
  ['RCPT', '550 No such user here', true],
  ['RCPT', '550 5.1.1 User unknown', true],
  ['RCPT', '553 5.1.3 Bad address syntax', true],
  ['RCPT', '556 5.1.10 Domain takes no mail', true],
  ['RCPT', '550 5.2.1 Mailbox disabled', true],
  ['DATA', '550 5.1.1 User unknown', true],
  ['RCPT', '552 5.2.2 Mailbox full', false],
  ['RCPT', '554 5.7.1 Relay access denied', false],
  ['RCPT', '550 5.7.26 Sender not authenticated', false],
  ['DATA', '550 5.7.1 Looks like spam', false],
  ['DATA', '554 Transaction failed', false],
  ['RCPT', '550 5.1.8 Bad sender', false],
  ['MAIL', '550 5.1.8 Bad sender', false],
  ['MAIL', '550 Sender refused', false],
  ['RCPT', '450 4.1.1 Try later', false],
  ['RCPT', '451 Greylisted', false],
  ['RCPT', '452 4.2.2 Mailbox full', false],
] as const;

describe('what a mail server says', () => {
  it.each(ANSWERS)('to %s with %s marks the address: %s', async (to, line, isMarked) => {
    const { number } = await town.submit({ email: 'gone@demo.example' });
    says = { to, line };
    await post();
    says = null;
    expect(await standing(number)).toEqual({ has: !isMarked, events: isMarked ? 1 : 0 });
    await town.rows(`UPDATE outbox_mail SET state = 'cancelled', reason = 'another test'
      WHERE state IN ('pending', 'failed')`);
  });
});

describe('an address that its server does not know', () => {
  it('gets nothing more: no question, no letter, not even when a letter is sent again', async () => {
    const email = 'nobody@demo.example';
    const { number } = await town.submit({ email, address: '9 หมู่ที่ 1' });
    await post();
    const actor = await town.officer('division_head.eng');
    const letter = { kind: 'progress', outcome: null, body: 'กำลังซ่อม' } as const;
    const { id, matterId } = await town.app
      .get(NoticesService)
      .sign({ number, actor, ...letter }, new Date());
    says = { to: 'RCPT', line: '550 5.1.1 User unknown' };
    await post();
    says = null;
    expect(await standing(number)).toEqual({ has: false, events: 1 });
    expect(await town.app.get(LetterChannelsService).of(matterId)).toEqual({
      possible: ['post', 'hand', 'tracking_page'],
      usual: 'post',
    });
    const before = arrived.filter((one) => one === email).length;
    await town.app
      .get(ComplaintMovesService)
      .make(askCitizen, { number, actor }, { text: 'เสาต้นที่เท่าไร' }, new Date());
    const journal = new OfficeJournalService(town.dataSource);
    const failed = new FailedMailsService(
      town.dataSource,
      town.app.get(NoticeDeliveryService),
      journal,
    );
    const [row] = await town.rows<{ id: string }>(
      `SELECT id FROM outbox_mail WHERE matter_id = $1 AND state = 'failed'`,
      [matterId],
    );
    const again = failed.sendAgain(row!.id, false, actor.id, new Date());
    await expect(again).rejects.toThrow('channel_email_missing');
    await post();
    expect(arrived.filter((one) => one === email)).toHaveLength(before);
    const [notice] = await town.rows('SELECT state FROM notice WHERE id = $1', [id]);
    expect(notice).toEqual({ state: 'failed' });
  });
});
