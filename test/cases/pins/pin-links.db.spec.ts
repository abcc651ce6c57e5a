import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INVARIANTS } from '../../../src/assurance/self-checks/invariants.sql.js';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { correctIdentity } from '../../../src/cases/commands/moves/correct-identity.move.js';
import { PinLinksService } from '../../../src/cases/pins/pin-links.service.js';
import { TrackingService } from '../../../src/cases/complaints/tracking.service.js';
import { Municipality } from '../../support/municipality.js';

let catcher: MailCatcher;
let town: Municipality;
let links: PinLinksService;
beforeAll(async () => {
  catcher = await new MailCatcher().start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
  links = town.app.get(PinLinksService, { strict: false });
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});

const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(Date.now() + minutes * MINUTE);
let addresses = 0;
const submit = async (more: object = {}) => {
  addresses += 1;
  const email = `lost-${addresses}@demo.example`;
  const receipt = await town.submit({ email, name: 'สมชาย ใจตรง', ...more });
  return { ...receipt, email, pin: receipt.pin! };
};
async function post(): Promise<void> {
  await town.tell();
  await town.deliver();
}
/** The keys of the links that came to an address, the newest first. */
const keysTo = (email: string): string[] =>
  catcher
    .mails()
    .filter(({ to }) => to.includes(email))
    .flatMap(({ text }) => /track\/pin\/link\?key=(\S+)/.exec(text)?.[1] ?? []);
async function keyFor(
  number: string,
  email: string,
  now = new Date(),
): Promise<string | undefined> {
  await links.send(number, now);
  await post();
  return keysTo(email)[0];
}
const opens = (number: string, pin: string): Promise<boolean> =>
  town.app
    .get(TrackingService)
    .open(number, pin, { address: `192.0.2.${addresses}`, knownFor: () => null })
    .then(
      () => true,
      () => false,
    );
const correctMail = async (number: string, email: string, at: Date): Promise<void> => {
  const actor = await town.officer('intake_officer');
  const input = { email, text: 'พิมพ์ผิดตอนรับเรื่อง' };
  await town.app.get(ComplaintMovesService).make(correctIdentity, { number, actor }, input, at);
};

describe('a link to a new PIN', () => {
  it('comes to the address on file, works once, and ends the old PIN', async () => {
    const { number, pin, email } = await submit();
    const key = (await keyFor(number, email))!;
    expect(await opens(number, pin)).toBe(true);
    expect(await links.works(key, new Date())).toBe(true);
    const renewed = await links.use(key, new Date());
    expect(renewed.number).toBe(number);
    expect([await opens(number, pin), await opens(number, renewed.pin)]).toEqual([false, true]);
    await expect(links.use(key, new Date())).rejects.toThrow('pin_link_refused');
    const events = await town.rows<{ type: string; data: object }>(
      `SELECT e.type, e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type LIKE 'pin%' ORDER BY e.seq`,
      [number],
    );
    expect(events).toEqual([
      { type: 'pin_link_sent', data: { linkId: key.split('.')[0] } },
      { type: 'pin_renewed', data: { way: 'mail' } },
    ]);
  });

  it('used twice at once gives one PIN', async () => {
    const { number, email } = await submit();
    const key = (await keyFor(number, email))!;
    const ended = await Promise.allSettled([1, 2, 3].map(() => links.use(key, new Date())));
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('works for an hour, and one is enough while it does', async () => {
    const { number, email } = await submit();
    const key = (await keyFor(number, email))!;
    await keyFor(number, email);
    expect(keysTo(email)).toHaveLength(1);
    expect(await links.works(key, later(59))).toBe(true);
    expect(await links.works(key, later(61))).toBe(false);
    await expect(links.use(key, later(61))).rejects.toThrow('pin_link_refused');
  });

  it('is not made up: every other key is refused, and nothing stored gives one away', async () => {
    const { number, email } = await submit();
    const other = await submit();
    const key = (await keyFor(number, email))!;
    const [id, mac] = key.split('.') as [string, string];
    const [otherId] = (await keyFor(other.number, other.email))!.split('.') as [string];
    const wrong = ['', id, `${id}.`, `${id}.${mac.slice(1)}x`, `${otherId}.${mac}`, `x.${mac}`];
    for (const one of wrong)
      expect([one, await links.works(one, new Date())]).toEqual([one, false]);
    for (const table of ['pin_link', 'matter_event', 'outbox_mail', 'complaint']) {
      const rows = await town.rows(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain(mac);
    }
  });

  it('is of no use once the PIN was renewed otherwise', async () => {
    const { number, email } = await submit();
    const key = (await keyFor(number, email))!;
    await town.rows(`UPDATE complaint SET pin_hmac = 'another' WHERE number = $1`, [number]);
    expect(await links.works(key, new Date())).toBe(false);
  });
});

/** What must have no link sent, and makes one that was sent useless. */
const NEVER: Record<string, (number: string) => Promise<unknown>> = {
  'an address that takes no mail': (number) =>
    town.rows('UPDATE complaint SET has_email = false WHERE number = $1', [number]),
  'a restricted case': (number) =>
    town.rows('UPDATE matter SET restricted = true WHERE reference = $1', [number]),
  'an address corrected just now': (number) =>
    correctMail(number, 'thief@demo.example', new Date()),
  'an address corrected nearly three days ago': (number) =>
    correctMail(number, 'thief@demo.example', later(-3 * 24 * 60 + 5)),
};

describe('no link', () => {
  it.each(Object.keys(NEVER))('is sent, and none works: %s', async (what) => {
    const { number, email } = await submit();
    await NEVER[what]!(number);
    await links.send(number, new Date());
    await post();
    expect([...keysTo(email), ...keysTo('thief@demo.example')]).toEqual([]);
    const sent = await submit();
    const key = (await keyFor(sent.number, sent.email))!;
    await NEVER[what]!(sent.number);
    expect(await links.works(key, new Date())).toBe(false);
    await expect(links.use(key, new Date())).rejects.toThrow('pin_link_refused');
    expect(await opens(sent.number, sent.pin)).toBe(true);
  });

  it.each(['', 'MSM-2345-6789', 'no number', '๑๒๓'])('is sent for %s', async (number) => {
    const before = catcher.mails().length;
    await links.send(number, new Date());
    await post();
    expect(catcher.mails()).toHaveLength(before);
  });

  it('waits for three days after the address was corrected, and for none after the phone was', async () => {
    const { number, email } = await submit();
    await correctMail(number, email, later(-3 * 24 * 60 - 5));
    const actor = await town.officer('intake_officer');
    const input = { phone: '0812345678', text: 'เบอร์เดิมผิด' };
    await town.app
      .get(ComplaintMovesService)
      .make(correctIdentity, { number, actor }, input, new Date());
    expect(await keyFor(number, email)).toBeDefined();
  });
});

describe('the new PINs of all of them', () => {
  it('are told by whom they were given', async () => {
    const of = INVARIANTS.find(({ code }) => code === 'pin_renewed_by_somebody')!;
    expect(await town.rows(of.breaches)).toEqual([]);
  });
});
