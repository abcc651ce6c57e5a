import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  may,
  mayEver,
  type Actor,
  type Guarded,
  type Verb,
} from '../../../src/core/accounts/policy.js';
import { RestrictionService } from '../../../src/assurance/restriction/restriction.service.js';
import { handlersOf, type Handler } from '../../web/handlers.js';
import { withoutTokens, type Answer, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';
import { HANDLERS } from './handlers.data.js';

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

/** Who is named as accused of a matter: nobody, everybody who might otherwise see it. */
const MATTERS = {
  'of the own division': { category: 'LIGHT', accused: false },
  'of another division': { category: 'TAX', accused: false },
  'that accuses everyone': { category: 'LIGHT', accused: true },
  'that is restricted': { category: 'MISC', accused: false },
  'that is restricted and accuses everyone': { category: 'MISC', accused: true },
  'that was ordinary and is restricted since': { category: 'LIGHT', accused: false },
} as const;

const RESTRICTED_SINCE: keyof typeof MATTERS = 'that was ordinary and is restricted since';
const NO_SUCH_NUMBER = 'MSM-2345-6789';
let town: WebTown;
let handlers: Handler[];
const matters = new Map<string, Guarded & { number: string }>();
const actors = new Map<string, Actor>();
const browsers = new Map<string, Visitor>();

beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  handlers = handlersOf(town.app);
  const accounts = await town.rows<Actor & { username: string }>(
    'SELECT id, username, role, division_code AS "divisionCode" FROM account',
  );
  for (const account of accounts) actors.set(account.username, account);
  for (const username of OFFICERS) browsers.set(username, await town.officer(username));
  for (const [kind, { category, accused }] of Object.entries(MATTERS)) {
    const { number } = await town.submit({ category });
    if (kind === RESTRICTED_SINCE) {
      const actor = actors.get('intake_officer')!;
      const command = { number, actor, reason: 'กล่าวหาเจ้าหน้าที่' };
      await town.app.get(RestrictionService, { strict: false }).restrict(command, new Date());
    }
    const accusedIds = accused ? accounts.map(({ id }) => id) : [];
    const [row] = await town.rows<Omit<Guarded, 'accusedIds'> & { id: string }>(
      `SELECT id, restricted, false AS "hideName", division_code AS "divisionCode"
         FROM matter WHERE reference = $1`,
      [number],
    );
    await town.rows('INSERT INTO matter_conflict SELECT $1, unnest($2::uuid[])', [
      row!.id,
      accusedIds,
    ]);
    matters.set(kind, { ...row!, accusedIds, number });
  }
}, 60_000);
afterAll(() => town.close());

const SAMPLES: Record<string, string> = {
  ':id': randomUUID(),
  ':period': '1-1',
  ':code': 'no-project',
  ':ladder': 'ordinary',
};

const addressOf = ({ path }: Handler, number: string): string =>
  path.replace(':number', number).replace(/:\w+/g, (name) => SAMPLES[name]!);

/** Asks for it; a form is sent empty but with its token, so that it is looked at and changes nothing. */
const ask = (visitor: Visitor, handler: Handler, number: string): Promise<Answer> => {
  const url = addressOf(handler, number);
  return handler.method === 'GET' ? visitor.get(url) : visitor.post(url);
};

const isOfStaff = ({ audience, name }: Handler): boolean =>
  audience !== 'public' && name !== 'SignInController.leave';
const isOfMatter = ({ path }: Handler): boolean => path.startsWith('/staff/complaints/:number');

/** What a stranger could tell two answers apart by. */
const told = ({ status, headers, body }: Answer): unknown => {
  const { date, 'x-request-id': id, 'keep-alive': _, ...rest } = headers;
  return { status, rest, body: withoutTokens(body) };
};

const ofNothing = new Map<string, unknown>();
/** What an officer is told of a number that nobody has; asked once. */
async function toldOfNothing(username: string, handler: Handler): Promise<unknown> {
  const key = `${username} ${handler.name}`;
  if (!ofNothing.has(key)) {
    ofNothing.set(key, told(await ask(browsers.get(username)!, handler, NO_SUCH_NUMBER)));
  }
  return ofNothing.get(key);
}

const NOT_ALLOWED = 'ท่านไม่มีสิทธิทำสิ่งนี้';

/** Whether the officer was let in; fails on what is neither yes nor a clear no. */
function verdictOf({ status, headers, body }: Answer): 'allowed' | 'forbidden' | 'not there' {
  if (status === 403 && body.includes(NOT_ALLOWED)) return 'forbidden';
  if (status === 404 && body.includes('<h1 class="govuk-heading-l">ไม่พบเรื่องนี้</h1>')) {
    return 'not there';
  }
  expect(status).toBeLessThan(500);
  expect([401, 403]).not.toContain(status);
  expect(String(headers.location)).not.toMatch(/sign-in/);
  return 'allowed';
}

function expected(actor: Actor, verb: Verb, matter: Guarded): ReturnType<typeof verdictOf> {
  if (!mayEver(actor, verb)) return 'forbidden';
  if (!may(actor, 'see_complaint', matter)) return 'not there';
  return may(actor, verb, matter) ? 'allowed' : 'forbidden';
}

describe('every handler', () => {
  it('is for whom the table says, and none is missing in it', () => {
    const found = handlers.map(({ name, audience }) => [name, audience] as const);
    expect(Object.fromEntries(found)).toEqual(HANDLERS);
    expect(handlers).toHaveLength(Object.keys(HANDLERS).length);
  });

  it('asks and takes, and knows no other method', () => {
    expect(new Set(handlers.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']));
  });

  it('that is not public leads a stranger to the sign-in page, whatever the number', async () => {
    const stranger = town.visitor();
    for (const handler of handlers.filter(({ audience }) => audience !== 'public')) {
      for (const number of [NO_SUCH_NUMBER, ...[...matters.values()].map((one) => one.number)]) {
        const { status, headers } = await ask(stranger, handler, number);
        expect([handler.name, status]).toEqual([handler.name, 303]);
        expect(headers.location).toMatch(/^\/staff\/sign-in(\?next=|$)/);
      }
    }
  });
});

describe.each(OFFICERS)('%s', (username) => {
  it('is let in where the policy says so, and nowhere else', async () => {
    const actor = actors.get(username)!;
    const before = await town.state();
    for (const handler of handlers.filter((one) => isOfStaff(one) && !isOfMatter(one))) {
      const { audience } = handler;
      const allowed = audience === 'signed_in' || mayEver(actor, audience as Verb);
      const answer = await ask(browsers.get(username)!, handler, NO_SUCH_NUMBER);
      expect([handler.name, verdictOf(answer)]).toEqual([
        handler.name,
        allowed ? 'allowed' : 'forbidden',
      ]);
    }
    expect(await town.state()).toEqual(before);
  });

  for (const kind of Object.keys(MATTERS)) {
    it(`does with a matter ${kind} what the policy allows, and cannot tell it from none otherwise`, async () => {
      const actor = actors.get(username)!;
      const browser = browsers.get(username)!;
      const matter = matters.get(kind)!;
      const before = await town.state();
      for (const handler of handlers.filter(isOfMatter)) {
        const verb = handler.audience as Verb;
        const answer = await ask(browser, handler, matter.number);
        const verdict = verdictOf(answer);
        expect([handler.name, verdict]).toEqual([handler.name, expected(actor, verb, matter)]);
        if (verdict === 'allowed') continue;
        if (verdict === 'forbidden' && mayEver(actor, verb)) continue;
        expect([handler.name, told(answer)]).toEqual([
          handler.name,
          await toldOfNothing(username, handler),
        ]);
      }
      expect(await town.state()).toEqual(before);
    });
  }
});

describe('the table of handlers and the policy together', () => {
  it.each(['that is restricted', RESTRICTED_SINCE] as const)(
    'show a matter %s to nobody but the officer designated for it',
    (kind) => {
      const matter = matters.get(kind)!;
      const seeing = OFFICERS.filter((name) => may(actors.get(name)!, 'see_complaint', matter));
      expect(seeing).toEqual(['misconduct_officer']);
    },
  );

  it('let restrict whom the office trusts with it, and release by two of them', () => {
    const who = (verb: Verb, kind: keyof typeof MATTERS): string[] =>
      OFFICERS.filter((name) => may(actors.get(name)!, verb, matters.get(kind)!));
    const restricting = ['intake_officer', 'misconduct_officer', 'custodian'];
    expect(who('restrict', 'of another division')).toEqual(restricting);
    expect(who('propose_release', 'that is restricted')).toEqual(['misconduct_officer']);
    expect(who('confirm_release', 'that is restricted')).toEqual(['custodian']);
    for (const verb of ['restrict', 'propose_release', 'confirm_release'] as const) {
      expect(who(verb, 'that accuses everyone')).toEqual([]);
      expect(who(verb, 'that is restricted and accuses everyone')).toEqual([]);
    }
    expect(who('restrict', 'that is restricted')).toEqual([]);
    expect(who('propose_release', 'of another division')).toEqual([]);
    expect(who('confirm_release', 'of another division')).toEqual([]);
  });

  it('leave inspectors and administrators nothing to change in a case, the mayor a signature', () => {
    const posts = handlers.filter((one) => isOfMatter(one) && one.method === 'POST');
    expect(posts.length).toBeGreaterThan(10);
    for (const username of ['inspector', 'administrator', 'custodian', 'mayor'] as const) {
      for (const { name, audience } of posts) {
        const { role } = actors.get(username)!;
        const signs = username === 'mayor' && audience === 'sign_notice';
        expect([name, username, mayEver({ role }, audience as Verb)]).toEqual([
          name,
          username,
          signs,
        ]);
      }
    }
  });
});

describe('a request', () => {
  it('that asks changes nothing', async () => {
    const before = await town.state();
    const visitors = [town.visitor(), ...browsers.values()];
    const numbers = [...matters.values()].map(({ number }) => number);
    for (const handler of handlers.filter(({ method }) => method === 'GET')) {
      for (const visitor of visitors) {
        for (const number of handler.path.includes(':number') ? numbers : ['']) {
          const { status } = await visitor.get(addressOf(handler, number));
          const fine = status < 500 || handler.name === 'HealthController.watched';
          expect([handler.name, status, fine]).toEqual([handler.name, status, true]);
        }
      }
    }
    expect(await town.state()).toEqual(before);
  }, 60_000);

  it('that changes something is refused without the token of its page', async () => {
    const before = await town.state();
    const number = matters.get('of the own division')!.number;
    const other = await town.visitor().token();
    const everybody = [town.visitor(), ...browsers.values()];
    for (const handler of handlers.filter(({ method }) => method === 'POST')) {
      const url = addressOf(handler, number);
      for (const visitor of everybody) {
        for (const payload of ['', 'version=1&text=word', `_csrf=${other}`]) {
          const { status, body } = await visitor.postBare(url, payload);
          expect([handler.name, payload, status]).toEqual([handler.name, payload, 403]);
          expect(body).toContain('แบบฟอร์มหมดอายุ');
        }
      }
      if (handler.path.startsWith('/api/')) continue;
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', url, headers, payload: '{"version":1}' } as const;
      const { status } = await browsers.get('municipal_clerk')!.send(sent);
      expect([handler.name, status]).toEqual([handler.name, 403]);
    }
    expect(await town.state()).toEqual(before);
  }, 60_000);

  it('with another method finds nothing', async () => {
    const paths = new Set(handlers.map((handler) => addressOf(handler, NO_SUCH_NUMBER)));
    for (const url of paths) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
        const { status } = await browsers.get('municipal_clerk')!.send({ method, url });
        expect([method, url, status]).toEqual([method, url, 404]);
      }
    }
  });
});
