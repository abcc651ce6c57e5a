import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailCatcher } from '../../src/apps/demo/mail-catcher.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../support/municipality.js';
import { describeWithPoppler } from '../support/requires.js';
import { handlersOf, type Handler } from './handlers.js';
import { HiddenCases } from './hidden-cases.js';
import { said } from './said.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

/** What the office is called here, and what its rows say where the demo and the plan name another. */
const NAME = 'เทศบาลเมืองธาราทดสอบ';
const OURS = [NAME, 'อำเภอธารา', 'จังหวัดสมมุติ', '0 2000 1234'];
const THEIRS = ['แม่สายมิตรภาพ', 'อำเภอแม่สาย', 'จังหวัดเชียงราย', '0 5373 4083'];

const unspaced = (text: string): string => text.replace(/\s+/g, '');
/** Numbers of complaints, and of letters with whatever code, as another municipality has them. */
const THEIR_NUMBERS = /MSM-|ชร(?=ทดสอบ|ตัวอย่าง|\d{5}|และ)/g;
const OUR_PREFIX = 'THR';
const OUR_INITIALS = 'ธท';
const theirsIn = (text: string): string[] => {
  const whole = unspaced(text);
  const named = THEIRS.filter((part) => whole.includes(unspaced(part)));
  return [...named, ...(whole.match(THEIR_NUMBERS) ?? [])];
};

async function moveTo(settings: OfficeSettingsService): Promise<void> {
  await settings.set('municipality.name', NAME);
  await settings.set('office.address', 'เลขที่ 1 ถนนทดสอบ อำเภอธารา จังหวัดสมมุติ 10000');
  await settings.set('office.phone', '0 2000 1234');
  await settings.set('letter.initials', OUR_INITIALS);
}

/** Puts our words into every row that names another municipality: what is left is in the code. */
const RENAME = `DO $$ DECLARE c record; i int; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR c IN SELECT table_name t, column_name n, format_type(a.atttypid, a.atttypmod) k
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      JOIN pg_attribute a ON a.attrelid = table_name::regclass AND a.attname = column_name
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
       AND udt_name IN ('text', 'varchar', '_text', 'jsonb') LOOP
    FOR i IN 1..4 LOOP
      EXECUTE format('UPDATE %I SET %I = replace(%2$I::text, %3$L, %4$L)::%5$s WHERE %2$I::text LIKE %6$L',
        c.t, c.n, ($THEIRS$)[i], ($OURS$)[i], c.k, '%' || ($THEIRS$)[i] || '%');
    END LOOP;
  END LOOP;
END $$`;
const list = (words: readonly string[]): string => `ARRAY['${words.join(`','`)}']`;

const OFFICERS = [
  'intake_officer',
  'division_head.eng',
  'municipal_clerk',
  'administrator',
  'mayor',
  'misconduct_officer',
  'custodian',
  'inspector',
];
const SAMPLES: Readonly<Record<string, string>> = {
  ':period': '1-1',
  ':ladder': 'ordinary',
  ':key': 'letter.code',
  ':year': '2565',
};

describeWithPoppler('a municipality of another name', () => {
  let town: WebTown;
  let number: string;
  let noticeId: string;
  let browsers: Map<string, Visitor>;
  let handlers: Handler[];
  beforeAll(async () => {
    town = await WebTown.open(OFFICERS, { NUMBER_PREFIX: OUR_PREFIX });
    await moveTo(town.app.get(OfficeSettingsService, { strict: false }));
    const staged = await HiddenCases.in(town);
    await town.rows(RENAME.replaceAll('$THEIRS$', list(THEIRS)).replaceAll('$OURS$', list(OURS)));
    ({ number, noticeId } = await staged.delivered('post'));
    const citizen = town.visitor();
    const mine = await town.submit();
    await citizen.post('/track', { number: mine.number, pin: mine.pin! });
    const officers = await Promise.all(
      OFFICERS.map(async (name) => [name, await town.officer(name)] as const),
    );
    browsers = new Map([['citizen', citizen], ['nobody', town.visitor()], ...officers]);
    const leaving = ['SignInController.leave', 'SignInController.enter'];
    handlers = handlersOf(town.app).filter(({ name }) => !leaving.includes(name));
    numberOf = (who) => (who === 'citizen' ? mine.number : number);
  }, 60_000);
  afterAll(() => town.close());

  let numberOf: (who: string) => string;
  function ask(who: string, { method, path }: Handler, code: string): Promise<Answer> {
    const visitor = browsers.get(who)!;
    const url = path
      .replace(':number', numberOf(who))
      .replace(':id', noticeId)
      .replace(/:\w+/g, (part) => SAMPLES[part] ?? code);
    return method === 'GET' ? visitor.get(url) : visitor.post(url, { formKey: randomUUID() });
  }

  it('is named by its own name on every page, letter, receipt, error and file', async () => {
    let named = 0;
    let letters = 0;
    const numbered = new Set<string>();
    for (const who of browsers.keys()) {
      for (const handler of handlers) {
        if (who === 'citizen' && handler.audience !== 'public') continue;
        for (const code of ['result_done', '2565-S3-05', 'COMPLAINT']) {
          if (code !== 'result_done' && !handler.path.includes(':code')) continue;
          const answer = await ask(who, handler, code);
          const text = said(answer);
          expect([who, handler.name, code, theirsIn(text)]).toEqual([who, handler.name, code, []]);
          if (text.includes(`${OUR_PREFIX}-`)) numbered.add(`complaint ${handler.name}`);
          if (text.includes(`${OUR_INITIALS}ทดสอบ/`)) numbered.add(`letter ${handler.name}`);
          const kind = String(answer.headers['content-type']);
          if (kind.includes('html')) {
            expect([handler.name, OURS.filter((part) => !text.includes(unspaced(part)))]).toEqual([
              handler.name,
              [],
            ]);
            named += 1;
          }
          if (kind.includes('pdf')) letters += 1;
        }
      }
    }
    expect(named).toBeGreaterThan(300);
    expect(letters).toBeGreaterThan(5);
    const enough = ['complaint TrackController.ask', 'letter TemplatesController.show'];
    expect([...numbered]).toEqual(expect.arrayContaining(enough));
  }, 240_000);

  it('is named so also on the page of an error while nothing can be asked', async () => {
    await town.withoutDatabase(async () => {
      for (const url of ['/no-such-page', '/report', '/plan']) {
        const { body } = await browsers.get('nobody')!.get(url);
        expect([url, theirsIn(body)]).toEqual([url, []]);
        expect(body).toContain(NAME);
      }
    });
  });
});

describe('the mails of a municipality of another name', () => {
  it('name it by its own name', async () => {
    const catcher = new MailCatcher();
    const { smtpUrl } = await catcher.start();
    const town = await Municipality.open({ SMTP_URL: smtpUrl, NUMBER_PREFIX: OUR_PREFIX });
    try {
      await moveTo(town.app.get(OfficeSettingsService));
      await town.rows(RENAME.replaceAll('$THEIRS$', list(THEIRS)).replaceAll('$OURS$', list(OURS)));
      const { number } = await town.submit({ email: 'citizen@demo.example' }, 20);
      await town.sweep();
      await town.tell();
      await town.deliver();
      const actor = await town.officer('division_head.eng');
      const body = 'ตามที่ท่านแจ้งเรื่อง นั้น\nเทศบาลซ่อมแล้ว\nจึงเรียนมาเพื่อโปรดทราบ';
      const [{ version }] = (await town.rows<{ version: number }>(
        'SELECT version FROM matter WHERE reference = $1',
        [number],
      )) as [{ version: number }];
      const letter = { kind: 'result', outcome: 'done', body } as const;
      await town.app.get(NoticesService).sign({ number, actor, version, ...letter }, new Date());
      await town.deliver();
      const mails = catcher.mails();
      expect(mails.length).toBeGreaterThanOrEqual(4);
      for (const mail of mails) {
        expect([mail.subject, theirsIn(JSON.stringify(mail))]).toEqual([mail.subject, []]);
        expect(mail.text).toContain(NAME);
      }
    } finally {
      await town.close();
      await catcher.stop();
    }
  }, 60_000);
});
