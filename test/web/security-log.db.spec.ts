import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../src/cases/intake/complaint-intake.service.js';
import { OfficeJournalService } from '../../src/core/office/office-journal.service.js';
import type { SecurityEvent } from '../../src/platform/logging/security-line.js';
import { DataSource } from 'typeorm';
import { officeCommand } from '../support/office-command.js';
import { Settings } from '../../src/platform/settings/settings.js';
import { encoded, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const PASSWORD = 'test-password-15';
const SENDER = {
  name: 'นางสาวผู้ร้อง สมมุติ',
  phone: '0812345678',
  email: 'sender@mail.example.com',
  address: '15 หมู่ที่ 3',
};
const REASON = 'โทรนัดเวลาลงพื้นที่กับผู้ร้อง';
const DOTS = '..............................';
const MARK = /^[\w-]{16}$/;

interface Line {
  msg: SecurityEvent;
  [field: string]: unknown;
}

let town: WebTown;
let complaint: Receipt;
const officers = new Map<string, Visitor>();
const ids = new Map<string, string>();
beforeAll(async () => {
  town = await WebTown.open(['intake_officer', 'custodian', 'inspector', 'municipal_clerk']);
  complaint = await town.submit({ category: 'LIGHT', ...SENDER });
  for (const username of ['intake_officer', 'custodian', 'inspector', 'municipal_clerk']) {
    officers.set(username, await town.officer(username));
  }
  for (const { id, username } of await town.rows<{ id: string; username: string }>(
    'SELECT id, username FROM account',
  )) {
    ids.set(username, id);
  }
}, 60_000);
afterAll(() => town.close());

const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text) => JSON.parse(text) as Line).filter(({ context }) => context === 'Security');

/** The security lines that something leaves. */
async function linesFrom(act: () => Promise<unknown>): Promise<Line[]> {
  const before = town.log.length;
  await act();
  return linesOf(town.log.slice(before));
}

/** The fields of a line beyond those that every line of the log has. */
function fieldsOf({ time, level, context, ...fields }: Line): Record<string, unknown> {
  expect([typeof time, level, context]).toEqual(['string', 'info', 'Security']);
  return fields;
}

const by = (username: string): { actor: unknown; role: unknown } => ({
  actor: ids.get(username),
  role: username,
});
const from = expect.stringMatching(MARK);
const page = (below: string): string => `/staff/complaints/${complaint.number}${below}`;
const at = (what: string): object => ({ what, name: expect.stringMatching(MARK), from });
const look = (outcome: string): Record<string, unknown> => ({
  msg: 'identity_look',
  ...by('intake_officer'),
  outcome,
  matter: expect.stringMatching(MARK),
});
const wrongPin = (): string => (complaint.pin === '123456' ? '654321' : '123456');

const signIn = (username: string, password: string): Promise<unknown> =>
  town.visitor().post('/staff/sign-in', { username, password });

/** Each kind of line, what leaves it, and what it holds. */
const ACTS: readonly {
  what: string;
  act: () => Promise<unknown>;
  line: () => Record<string, unknown>;
}[] = [
  {
    what: 'a sign-in',
    act: () => signIn('custodian', PASSWORD),
    line: () => ({ msg: 'signed_in', ...by('custodian'), from }),
  },
  {
    what: 'a wrong password',
    act: () => signIn('custodian', 'wrong-password'),
    line: () => ({ msg: 'guess_wrong', ...at('sign-in') }),
  },
  {
    what: 'an unknown name',
    act: () => signIn('somchai.jaidee', 'wrong-password'),
    line: () => ({ msg: 'guess_wrong', ...at('sign-in') }),
  },
  {
    what: 'what can be no name',
    act: () => signIn('สมชาย ใจดี', 'wrong-password'),
    line: () => ({ msg: 'guess_wrong', what: 'sign-in', name: '-', from }),
  },
  {
    what: 'a wrong PIN',
    act: () => town.visitor().post('/track', { number: complaint.number, pin: wrongPin() }),
    line: () => ({ msg: 'guess_wrong', ...at('track') }),
  },
  {
    what: 'a code that no letter has',
    act: () => town.visitor().get('/verify/AAAA-BBBB-CCCC'),
    line: () => ({ msg: 'guess_wrong', what: 'verify', name: '-', from }),
  },
  {
    what: 'a guess too many',
    act: async () => {
      const visitor = town.visitor();
      for (let tries = 0; tries < 11; tries += 1) {
        await visitor.post('/track', { number: 'MSM-2222-7777', pin: '123456' });
      }
    },
    line: () => ({ msg: 'guess_limited', ...at('track') }),
  },
  {
    what: 'a sign-out',
    act: async () => (await town.officer('inspector')).post('/staff/sign-out'),
    line: () => ({ msg: 'signed_out', actor: ids.get('inspector') }),
  },
  {
    what: 'a session that is over',
    act: async () => {
      const visitor = await town.officer('inspector');
      await town.rows(
        `UPDATE staff_session SET seen_at = seen_at - interval '2 hours' WHERE account_id = $1
           AND seen_at = (SELECT max(seen_at) FROM staff_session WHERE account_id = $1)`,
        [ids.get('inspector')],
      );
      await visitor.get('/staff');
      await visitor.get('/staff');
    },
    line: () => ({ msg: 'session_expired', actor: ids.get('inspector') }),
  },
  {
    what: 'an own password that was changed',
    act: async () => {
      const next = 'มะม่วงสามต้นหน้าบ้าน';
      const form = { current: PASSWORD, next, repeated: next };
      await officers.get('custodian')!.post('/staff/password', form);
    },
    line: () => ({
      msg: 'office_changed',
      what: 'password_set',
      actor: ids.get('custodian'),
      about: ids.get('custodian'),
    }),
  },
  {
    what: 'a wrong present password',
    act: () =>
      officers.get('custodian')!.post('/staff/password', {
        current: 'wrong-password',
        next: 'มะม่วงสี่ต้นหน้าบ้าน',
        repeated: 'มะม่วงสี่ต้นหน้าบ้าน',
      }),
    line: () => ({
      msg: 'guess_wrong',
      what: 'own-password',
      name: expect.stringMatching(MARK),
      from: '-',
    }),
  },
  {
    what: 'a refusal by the policy',
    act: () => officers.get('inspector')!.post(page('/identity-looks'), { reason: REASON }),
    line: () => ({
      msg: 'refused',
      code: 'not_allowed',
      ...by('inspector'),
      method: 'POST',
      route: '/staff/complaints/:number/identity-looks',
      matter: expect.stringMatching(MARK),
      from,
    }),
  },
  {
    what: 'a complaint that is not there for the officer',
    act: () => officers.get('municipal_clerk')!.get('/staff/complaints/MSM-2345-6789'),
    line: () => ({
      msg: 'refused',
      code: 'matter_not_found',
      ...by('municipal_clerk'),
      method: 'GET',
      route: '/staff/complaints/:number',
      matter: expect.stringMatching(MARK),
      from,
    }),
  },
  {
    what: 'a form without its token',
    act: () => town.visitor().postBare('/track', `number=${complaint.number}&pin=1`),
    line: () => ({
      msg: 'refused',
      code: 'form_token_wrong',
      actor: '-',
      role: '-',
      method: 'POST',
      route: '/track',
      matter: '-',
      from,
    }),
  },
  {
    what: 'an identity access',
    act: () => officers.get('intake_officer')!.post(page('/identity-looks'), { reason: REASON }),
    line: () => look('shown'),
  },
  {
    what: 'an identity access for no words',
    act: () => officers.get('intake_officer')!.post(page('/identity-looks'), { reason: DOTS }),
    line: () => look('reason_refused'),
  },
  {
    what: 'an identity access beyond the day’s limit',
    act: async () => {
      await town.rows(
        `INSERT INTO identity_access (id, complaint_id, account_id, reason, at, outcome)
         SELECT gen_random_uuid(), m.id, $2, 'x', clock_timestamp(), 'shown'
           FROM matter m, generate_series(1, 30) WHERE m.reference = $1`,
        [complaint.number, ids.get('intake_officer')],
      );
      await officers.get('intake_officer')!.post(page('/identity-looks'), { reason: REASON });
    },
    line: () => look('limit_reached'),
  },
  {
    what: 'a form that another account opened',
    act: async () => {
      const browser = await town.officer('inspector');
      const form = encoded({ _csrf: await browser.token('/staff'), reason: REASON });
      await browser.post('/staff/sign-in', { username: 'municipal_clerk', password: PASSWORD });
      await browser.postBare(page('/identity-looks'), form);
    },
    line: () => ({
      msg: 'refused',
      code: 'form_of_another',
      ...by('municipal_clerk'),
      method: 'POST',
      route: '/staff/complaints/:number/identity-looks',
      matter: expect.stringMatching(MARK),
      from,
    }),
  },
  {
    what: 'a register as a file',
    act: () =>
      officers.get('municipal_clerk')!.post('/staff/registers/incoming.csv', {
        year: '2570',
        part: 'year',
        cases: 'all',
      }),
    line: () => ({
      msg: 'office_changed',
      what: 'register_exported',
      actor: ids.get('municipal_clerk'),
      about: '-',
    }),
  },
];

describe('the security log', () => {
  for (const { what, act, line } of ACTS) {
    it(`has one line of ${what}`, async () => {
      const wanted = line();
      const lines = await linesFrom(act);
      const found = lines.map(fieldsOf).filter(({ msg }) => msg === wanted['msg']);
      expect(found).toEqual([wanted]);
    });
  }

  it('has one line when a name is besieged', async () => {
    const lines = await linesFrom(async () => {
      for (let tries = 0; tries < 102; tries += 10) {
        const visitor = town.visitor();
        for (let one = 0; one < 10; one += 1) {
          await visitor.post('/track', { number: 'MSM-2222-8888', pin: '123456' });
        }
      }
    });
    const besieged = lines.filter(({ msg }) => msg === 'name_besieged').map(fieldsOf);
    expect(besieged).toEqual([{ msg: 'name_besieged', ...at('track') }]);
  }, 30_000);

  it('has none of an act that was undone', async () => {
    const journal = town.app.get(OfficeJournalService, { strict: false });
    const lines = await linesFrom(async () => {
      const undone = town.app.get(DataSource).transaction(async (manager) => {
        await journal.append(manager, 'setting_set', null, { id: 'undone' });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await officers.get('municipal_clerk')!.get('/staff');
    });
    expect(lines).toEqual([]);
  });

  it('has one line of each office command on accounts, on the error stream', async () => {
    const settings = town.app.get(Settings);
    const command = async (...args: string[]): Promise<unknown[]> => {
      const { errors } = await officeCommand(settings, ...args);
      return linesOf(errors.split('\n').filter((text) => text.startsWith('{'))).map(fieldsOf);
    };
    const id = ids.get('inspector');
    const changed = { msg: 'office_changed', actor: '-', about: id };
    await town.rows('DELETE FROM staff_session WHERE account_id = $1', [id]);
    expect(await command('account:sign-out', '--username', 'inspector')).toEqual([
      { msg: 'sessions_ended', account: id, count: 0 },
    ]);
    expect(await command('account:close', '--username', 'inspector')).toEqual([
      { ...changed, what: 'account_closed' },
    ]);
    expect(await command('account:reopen', '--username', 'inspector')).toEqual([
      { ...changed, what: 'account_reopened' },
      { ...changed, what: 'password_set' },
    ]);
  }, 180_000);

  it('tells nothing of a person: no name, number, PIN, password, address, reason', () => {
    const said = town.log.join('\n');
    const secrets = [
      ...Object.values(SENDER),
      REASON,
      PASSWORD,
      'wrong-password',
      'มะม่วง',
      'สมชาย',
      'somchai',
      '127.15.',
      '127.0.0.1',
      complaint.number,
      complaint.pin!,
      'MSM-2222-7777',
      'MSM-2345-6789',
      'AAAA-BBBB',
      'นาย',
      'นางสาว',
      'สาธิต',
      '@demo.example',
    ];
    for (const secret of secrets) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  });
});
