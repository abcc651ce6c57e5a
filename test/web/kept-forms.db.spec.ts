import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createWebServer } from '../../src/apps/web/web-server.js';
import { PinLinksService } from '../../src/cases/pins/pin-links.service.js';
import { fiscalYearOf } from '../../src/core/calendar/buddhist-era.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { writePlan } from '../../src/plan/files/plan-writer.js';
import { MOST_BODY_BYTES } from '../../src/platform/http/body/body-bounds.js';
import { JsonLogger } from '../../src/platform/logging/json-logger.js';
import { stageCases, type StagedCases } from '../end-to-end/staged-cases.js';
import { planOfYear } from '../plan/files/plan-samples.js';
import { Municipality } from '../support/municipality.js';
import { onServer } from '../support/test-database.js';
import { stageFormStates } from './form-states.js';
import { fieldsOf, formClasses } from './form-classes.js';
import { handlersOf } from './handlers.js';
import { carrying, filled, held, postForms, type HtmlForm } from './html-forms.js';
import { encoded, Visitor, type Answer, type Fields } from './visitor.js';

const PASSWORD = 'test-password-15';
/** Who opens the pages: a citizen with their complaints, and an officer of each kind. */
const OFFICERS = [
  'intake_officer',
  'division_officer.eng',
  'division_head.eng',
  'municipal_clerk',
  'misconduct_officer',
  'custodian',
  'administrator',
  'mayor',
  'division_head.fin',
] as const;
type Who = (typeof OFFICERS)[number] | 'citizen';

/** Pages that no link of the staged cases leads to. */
const ALSO = ['/report', '/track', '/verify', '/staff/sign-in', '/staff/password', '/staff/new'];

/** How many pages of one kind are opened by one person. */
const OF_A_KIND = 6;

/** A script sends there what stands in another form, which is met by itself; no form has this address. */
const UNMET = ['UnsentFormsController.keep'];

/** Fields of no filled form: they stand there only once a form was refused. */
const UNMET_FIELDS = ['confirmed', 'kept', 'over'];

/** A form as somebody sees it, and what the test filled in. */
interface Seen {
  readonly who: Who;
  readonly page: string;
  readonly form: HtmlForm;
  readonly fields: Fields;
  /** Where it is sent: by the button by which it was met. */
  readonly to: string;
  /** The form that its page answers: that page has no address of its own. */
  readonly answers?: Seen | undefined;
  /** What tells that such a page came back as itself. */
  readonly heading?: string | undefined;
}

let town: Municipality;
let app: NestFastifyApplication;
let cases: StagedCases;
/** The pages that show the rarer forms, by who opens them. */
let pages: { readonly citizen: readonly string[]; readonly staff: readonly string[] };
const browsers = new Map<Who, Visitor>();
const forms: Seen[] = [];
/** Pages on which two forms have one name. */
const doubled = new Set<string>();

const start = async (): Promise<void> => {
  app = await createWebServer(town.settings, [], new JsonLogger({ write: () => undefined }));
  await app.listen(0, '127.0.0.1');
};
const origin = (): string =>
  `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

async function browserOf(who: Who): Promise<Visitor> {
  const visitor = new Visitor(origin());
  if (who === 'citizen') {
    for (const { number, pin } of [cases.asked, cases.answered, cases.overdue]) {
      await visitor.post('/track', { number, pin: pin! });
    }
  } else {
    const { status } = await visitor.post('/staff/sign-in', { username: who, password: PASSWORD });
    if (status !== 303) throw new Error(`${who} cannot sign in`);
  }
  return visitor;
}

/** An address without what differs from case to case. */
const kindOf = (address: string): string =>
  address
    .replace(/\?.*/, '')
    .replace(/MSM-\w{4}-\w{4}/g, ':number')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/R-[^/]+/, '/:reference')
    .replace(/\d{4}-S\d-\d\d/g, ':project')
    .replace(/\/\d{4}(?=\/|$)/g, '/:year')
    .replace(/(templates|settings|services)\/(?!new\b)[\w.]+/, '$1/:key')
    .replace(/ladder\/\w+/, 'ladder/:ladder');

const A_FILE = /\.(json|csv|xlsx)|\/(letter|proof|letters|picture|csv|xlsx)(\?|$)|\/assets\//;

/** Opens every page that links lead to, some of a kind, and keeps each form that is filled in. */
async function walk(who: Who): Promise<void> {
  const visitor = await browserOf(who);
  browsers.set(who, visitor);
  const tracked = [cases.asked, cases.answered].map(({ number }) => `/track/${number}`);
  const staff = Object.values(cases).map(({ number }) => `/staff/complaints/${number}`);
  const { proposed, posted, onPaper } = cases;
  const letters = [proposed, posted, onPaper].map(
    ({ number, noticeId }) => `/staff/complaints/${number}/notices/${noticeId}`,
  );
  const first =
    who === 'citizen'
      ? [...ALSO, ...tracked, ...pages.citizen]
      : ['/staff', ...pages.staff, ...letters, ...staff, ...ALSO];
  const waiting = [...first];
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const kind = kindOf(url);
    const opened = kinds.get(kind) ?? 0;
    if (seen.has(url) || A_FILE.test(url)) continue;
    if (opened >= OF_A_KIND && !first.includes(url)) continue;
    seen.add(url);
    kinds.set(kind, opened + 1);
    const { status, body, headers } = await visitor.get(url);
    if (headers.location?.startsWith('/')) waiting.push(headers.location);
    if (status !== 200) continue;
    keepForms(who, url, body);
    const links = [...body.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, to]) => to!);
    waiting.push(...links.map((link) => link.replaceAll('&amp;', '&')));
  }
}

/** A form with every field filled in. */
const metOn = (who: Who, page: string, form: HtmlForm, to = form.actions[0]!): Seen => ({
  who,
  page,
  form,
  fields: filled(form),
  to,
});

/** What a form may have more than another of its kind: buttons and fields. */
const partsOf = ({ actions, fields }: HtmlForm): string[] => [
  ...actions.map(kindOf),
  ...fields.map(({ name }) => name),
];

/** How many persons' forms of one kind go through every end. */
const OF_A_FORM = 2;

/** Keeps the forms of a page, unless this person or enough others have met one of its kind with all that it has. */
function keepForms(who: Who, page: string, body: string, answers?: Seen): void {
  const found = postForms(body);
  if (new Set(found.map(({ name }) => name)).size < found.length) doubled.add(kindOf(page));
  for (const one of found) {
    const form = answers ? carrying(one, answers.form.fields) : one;
    const kind = kindOf(form.name);
    const known = forms.filter(({ form: { name } }) => kindOf(name) === kind);
    const isMet = (part: string): boolean => {
      const having = known.filter((other) => partsOf(other.form).includes(part));
      return having.length >= OF_A_FORM || having.some((other) => other.who === who);
    };
    if (partsOf(form).every(isMet)) continue;
    const to = form.actions.find((action) => !isMet(kindOf(action)));
    const heading = answers && headingOf(body);
    const seen = metOn(who, page, form, to);
    // What it carries is as it was typed into the form before.
    const carried = form.fields.slice(one.fields.length).map(({ name, holds }) => [name, holds]);
    const fields = { ...seen.fields, ...(Object.fromEntries(carried) as Fields) };
    forms.push({ ...seen, fields, answers, heading });
  }
}

const headingOf = (page: string): string | undefined => /<h1[^>]*>([^<]*)/.exec(page)?.[1];

/** A form that somebody met, by the end of its name. */
const metBy = (who: Who, ending: string): Seen =>
  forms.find((one) => one.who === who && kindOf(one.form.name).endsWith(ending))!;

/** Sends a form so that its page answers with another one, and keeps what stands there. */
async function answering(
  who: Who,
  ending: string,
  sending: Sending,
  fields: Fields = {},
): Promise<void> {
  const seen = metBy(who, ending);
  const sent = { ...seen, fields: { ...seen.fields, ...fields } };
  const { status, body } = await send(browsers.get(who)!, sent, sending);
  if (status !== 200) throw new Error(`${seen.form.name} is answered with ${status}`);
  keepForms(who, seen.page, body, seen);
}

/** The forms that stand on the answers to others, and the one that offers what was typed and not sent. */
async function meetAnswers(): Promise<void> {
  const reachable = { phone: '08 1234 5678', email: 'typed@demo.example' };
  await answering('citizen', '/report/check', {}, reachable);
  const notices = metBy('intake_officer', '/notices/preview');
  const template = notices.form.actions.find((action) => action.endsWith('/template'))!;
  await answering('intake_officer', '/notices/preview', { to: template });
  const today = bangkokDayOf(new Date());
  const holiday = { day: addDays(today, 30), decidedOn: today };
  await answering('municipal_clerk', '/staff/admin/holidays', {}, holiday);
  const clerk = browsers.get('municipal_clerk')!;
  const plan = (await clerk.get('/plan/2565/export.json')).body;
  const changed = plan.replace(/(?<="budgetBaht": ?)\d+/, '1');
  const nextYear = fiscalYearOf(bangkokDayOf(new Date())) + 1;
  for (const file of [Buffer.from(changed), writePlan(planOfYear(nextYear), 'json')])
    await answering('municipal_clerk', '/staff/plan/import', { file });
  const note = metBy('intake_officer', '/notes#note');
  const by = browsers.get(note.who)!;
  await send(by, note, { to: '/staff/unsent' });
  keepForms(note.who, note.page, (await by.get(note.page)).body);
}

const typedForms = (): Seen[] => forms.filter(({ form }) => Object.keys(held(form)).length > 0);
const keptOf = ({ form, fields }: Seen): Fields =>
  Object.fromEntries(Object.keys(held(form)).map((name) => [name, fields[name]!]));

interface Sending {
  readonly to?: string;
  readonly headers?: Record<string, string>;
  readonly csrf?: string;
  /** What stands in the file. */
  readonly file?: Buffer;
}

const BOUNDARY = 'kept-forms-boundary';

/** A form with a small file, as browsers send it. */
function multipart(fields: Fields, file: Buffer | null): { type: string; payload: Buffer } {
  const pairs = Object.entries(fields).flatMap(([name, of]) =>
    [of].flat().map((one) => [name, one]),
  );
  const parts = pairs.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  const bytes = file ? [Buffer.from(head), file, Buffer.from('\r\n')] : [];
  const payload = Buffer.concat([
    Buffer.from(parts.join('')),
    ...bytes,
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, payload };
}

const hasFile = ({ form }: Seen): boolean => form.fields.some(({ kind }) => kind === 'file');

/** Sends a form as the page made it, but for what the test takes away. */
function send(
  by: Visitor,
  seen: Seen,
  { to, headers = {}, csrf, file = Buffer.from('x') }: Sending = {},
): Promise<Answer> {
  const { form, fields } = seen;
  const all = { ...form.hidden, ...fields, ...(csrf === undefined ? {} : { _csrf: csrf }) };
  const url = (to ?? seen.to).replace(/#.*/, '');
  if (!form.multipart) {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return by.send({
      method: 'POST',
      url,
      headers: { ...type, ...headers },
      payload: encoded(all),
    });
  }
  const { type, payload } = multipart(all, hasFile(seen) ? file : null);
  return by.send({ method: 'POST', url, headers: { 'content-type': type, ...headers }, payload });
}

/** What was written into a form, as a page shows it. */
const textsOf = ({ form, fields }: Seen): string[] =>
  form.fields
    .filter(({ kind }) => kind === 'text')
    .map(({ name }) => [fields[name]!].flat()[0]!)
    .map(
      (text) =>
        text
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')
          .replaceAll('<', '&lt;')
          .split('&quot;')[0]!,
    );

/** Does something while the database takes nobody. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const name = new URL(town.settings.DATABASE_URL).pathname.slice(1);
  await onServer(
    `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  try {
    await work();
  } finally {
    await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  }
}

/** The same form on the page that came back. */
const again = ({ form, answers }: Seen, page: string): HtmlForm | undefined => {
  const found = postForms(page).find(({ name }) => name === form.name);
  return found && answers ? carrying(found, form.fields) : found;
};

const SAME_SITE = { 'sec-fetch-site': 'same-origin' };

/** A browser with some of the cookies of another. */
function without(of: Visitor, cookie: string): Visitor {
  const other = new Visitor(origin());
  for (const [name, value] of of.jar) if (!name.includes(cookie)) other.keep(name, value);
  return other;
}

/** What a form holds of the state in which it was opened. */
const OPENED_WITH = ['version', 'seen', 'base', 'plan', 'formKey'];

/** Expects the page to hold the form with all that was typed, and a token that is taken. */
async function expectSame(by: Visitor, seen: Seen, answer: Answer, status: number): Promise<void> {
  const { who, form, heading = headingOf(answer.body) } = seen;
  const shown = again(seen, answer.body);
  expect([who, form.name, answer.status]).toEqual([who, form.name, status]);
  expect([who, form.name, shown && held(shown)]).toEqual([who, form.name, keptOf(seen)]);
  expect([form.name, headingOf(answer.body)]).toEqual([form.name, heading]);
  expect(answer.body).toContain('href="#');
  const { hidden } = shown!;
  const opened = (of: HtmlForm) => OPENED_WITH.map((name) => of.hidden[name]);
  expect([form.name, opened(shown!)]).toEqual([form.name, opened(form)]);
  // With its token alone it is one that nobody filled in: refused, but not as a stranger's.
  const bare = { ...form, multipart: false, hidden: { _csrf: hidden['_csrf']! }, fields: [] };
  const taken = await send(by, { ...seen, form: bare, fields: { no_such_field: 'x' } });
  expect([form.name, [401, 403].includes(taken.status)]).toEqual([form.name, false]);
}

/** The page behind the link that comes by mail to who lost a PIN. */
async function pinLinkPage(): Promise<string> {
  const { number } = await town.submit({ email: 'lost@demo.example' });
  const links = app.get(PinLinksService, { strict: false });
  await links.send(number, new Date());
  const [link] = await town.rows<{ id: string }>('SELECT id FROM pin_link');
  return (await links.address(link!.id, new Date()))!.replace(/^.*(?=\/track)/, '');
}

beforeAll(async () => {
  town = await Municipality.open();
  cases = await stageCases(town);
  // As if an officer had entered it: its day of receipt can be corrected.
  await town.rows(`UPDATE complaint SET channel = 'letter' WHERE number = $1`, [
    cases.overdue.number,
  ]);
  const staff = await stageFormStates(town, cases.secret.number);
  await start();
  pages = { staff, citizen: [await pinLinkPage()] };
  for (const who of ['citizen', ...OFFICERS] as const) await walk(who);
  await meetAnswers();
}, 240_000);
afterAll(async () => {
  await app.close();
  await town.close();
});

describe('the forms', () => {
  it('are all met, but for the address of a script', () => {
    const actions = forms.flatMap(({ form }) => form.actions);
    const met = new Set(actions.map((action) => kindOf(action.replace(/#.*/, ''))));
    const routes = handlersOf(app).filter(
      ({ method, path }) => method === 'POST' && !path.startsWith('/api'),
    );
    const asked = routes.map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`));
    const unmet = routes.filter((_, index) => ![...met].some((one) => asked[index]!.test(one)));
    expect(unmet.map(({ name }) => name).sort()).toEqual([...UNMET].sort());
  });

  it('have every field that a form is read into', async () => {
    const met = new Set(
      forms.flatMap(({ form }) => [
        ...form.fields.map(({ name }) => name),
        ...Object.keys(form.hidden),
      ]),
    );
    const read = (await formClasses()).flatMap(fieldsOf);
    const unmet = [...new Set(read)].filter((name) => !met.has(name));
    expect(unmet.sort()).toEqual(UNMET_FIELDS);
  });

  it('have a name of their own on their page', () => {
    expect([...doubled]).toEqual([]);
    for (const { page, form, answers } of forms) {
      // What an answer shows beside the form stands in the address's query.
      const said = form.hidden['_page']!.map((one) => one.replace(answers ? /\?shown=.*/ : '', ''));
      expect([page, said, form.name]).toEqual([page, [page], form.name]);
      expect(form.name).not.toBe('');
    }
  });
});

/** Forms that a signed-in officer fills in; signing in and out have none of an officer's words. */
const ofStaff = (): Seen[] =>
  typedForms().filter(
    ({ who, form }) => who !== 'citizen' && /^\/staff\/(?!sign-in)/.test(form.name),
  );
const ofPublic = (): Seen[] => typedForms().filter(({ who }) => who === 'citizen');
/** Forms behind a pass; whoever lost the PIN has none. */
const ofTracking = (): Seen[] =>
  ofPublic().filter(({ form }) => /^\/track\/(?!pin$)/.test(form.name));

/** The answer's first form, filled in with what is asked before the kept form goes on. */
function answersFirst(by: Visitor, seen: Seen, page: string, fields: Fields): Promise<Answer> {
  const [asking] = postForms(page);
  const form = { ...asking!, multipart: false };
  return send(by, { ...seen, form, fields }, { to: form.actions[0]! });
}

const pinOf = (number: string): string =>
  [cases.asked, cases.answered].find((one) => one.number === number)!.pin!;

describe('a form keeps what was typed, and a way on,', () => {
  it('when the session is over: signing in on the spot shows it again', async () => {
    expect(ofStaff().length).toBeGreaterThan(30);
    for (const [index, seen] of ofStaff().entries()) {
      const by = without(browsers.get(seen.who)!, 'staff');
      let asks = await send(by, seen);
      expect([seen.form.name, asks.status]).toEqual([seen.form.name, 401]);
      const credentials = { username: seen.who, password: PASSWORD };
      // A wrong password loses nothing either.
      if (index === 0)
        asks = await answersFirst(by, seen, asks.body, { ...credentials, password: 'x' });
      const back = await answersFirst(by, seen, asks.body, credentials);
      await expectSame(by, seen, back, 200);
    }
  }, 240_000);

  it('when the pass of a complaint is over: its PIN on the spot shows it again', async () => {
    expect(ofTracking().length).toBeGreaterThan(1);
    for (const seen of ofTracking()) {
      const by = without(browsers.get('citizen')!, 'track');
      const over = await send(by, seen);
      expect([seen.form.name, over.status]).toEqual([seen.form.name, 401]);
      const number = seen.form.name.split('/')[2]!;
      const back = await answersFirst(by, seen, over.body, { number, pin: pinOf(number) });
      await expectSame(by, seen, back, 200);
    }
  });

  it('when the page that asks for the password or the PIN is refused in its turn', async () => {
    const asking = [
      [ofStaff()[0]!, 'staff'],
      [ofTracking()[0]!, 'track'],
    ] as const;
    for (const [seen, cookie] of asking) {
      const by = without(browsers.get(seen.who)!, cookie);
      const { body: page } = await send(by, seen);
      const asked = {
        ...metOn(seen.who, seen.page, postForms(page)[0]!),
        heading: headingOf(page),
      };
      const away = without(by, 'browser');
      const answer = await send(away, asked, { headers: SAME_SITE });
      await expectSame(away, asked, answer, 403);
      expect(again(asked, answer.body)!.hidden['kept']).toEqual(asked.form.hidden['kept']);
      for (const text of textsOf(seen)) expect(answer.body).toContain(text);
    }
  });

  it('when the browser’s cookie went, or its form is too old, and our own page sent it', async () => {
    for (const seen of [...ofStaff(), ...ofPublic()]) {
      const by = without(browsers.get(seen.who)!, 'browser');
      await expectSame(by, seen, await send(by, seen, { headers: SAME_SITE }), 403);
      const old = browsers.get(seen.who)!;
      const csrf = 'A'.repeat(86);
      await expectSame(old, seen, await send(old, seen, { headers: SAME_SITE, csrf }), 403);
    }
  }, 240_000);

  it('in browsers that say by Origin or Referer whose page sent it', async () => {
    const seen = ofPublic().find(({ form }) => form.name === '/report/check')!;
    const by = without(browsers.get('citizen')!, 'browser');
    for (const headers of [{ origin: origin() }, { referer: `${origin()}/report` }]) {
      await expectSame(by, seen, await send(by, seen, { headers: headers as never }), 403);
    }
  });

  it('when somebody else has signed in since: as theirs, with both named', async () => {
    let asked = 0;
    for (const seen of ofStaff()) {
      const other = seen.who === 'municipal_clerk' ? 'intake_officer' : 'municipal_clerk';
      const by = without(browsers.get(seen.who)!, 'staff');
      const theirs = [...browsers.get(other)!.jar].find(([name]) => name.includes('staff'))!;
      by.keep(...theirs);
      const { status, body } = await send(by, seen);
      expect([seen.form.name, status]).toEqual([seen.form.name, 409]);
      for (const text of textsOf(seen))
        expect([seen.form.name, body]).toEqual([seen.form.name, expect.stringContaining(text)]);
      // A page that the other may not see asks for its owner on the spot.
      if (again(seen, body)) continue;
      const credentials = { username: seen.who, password: PASSWORD };
      await expectSame(by, seen, await answersFirst(by, seen, body, credentials), 200);
      asked += 1;
      // Whoever had signed in there is so no more.
      await browsers.get(other)!.post('/staff/sign-in', { username: other, password: PASSWORD });
    }
    expect(asked).toBeGreaterThan(3);
  }, 240_000);

  it('when the database is away, and takes it afterwards', async () => {
    await withoutDatabase(async () => {
      for (const seen of [...ofStaff(), ...ofPublic()]) {
        const { status, body } = await send(browsers.get(seen.who)!, seen);
        expect([seen.form.name, status]).toEqual([seen.form.name, 503]);
        for (const text of textsOf(seen))
          expect([seen.form.name, body]).toEqual([seen.form.name, expect.stringContaining(text)]);
      }
    });
  }, 240_000);

  it('when its texts are longer than any form takes', async () => {
    const over = 'ก'.repeat(Math.ceil(MOST_BODY_BYTES / 9));
    // What stands on an answer was found short enough before.
    const texts = [...ofStaff(), ...ofPublic()].filter(
      ({ form, answers }) => !form.multipart && !answers,
    );
    for (const seen of texts.filter(({ form }) =>
      form.fields.some(({ kind }) => kind === 'text'),
    )) {
      const { name } = seen.form.fields.find(({ kind }) => kind === 'text')!;
      const long = { ...seen, fields: { ...seen.fields, [name]: [over] } };
      const { status, body } = await send(browsers.get(seen.who)!, long);
      const shown = again(seen, body);
      expect([seen.form.name, status]).toEqual([seen.form.name, 413]);
      expect([seen.form.name, shown && held(shown)[name]?.[0]?.length]).toEqual([
        seen.form.name,
        over.length,
      ]);
    }
  }, 240_000);

  it('when the address has sent too much in this minute', async () => {
    const seen = ofPublic().find(({ form }) => form.name === '/report/check')!;
    const by = browsers.get('citizen')!;
    let answer = await send(by, seen);
    const filler = { ...seen, fields: { ...seen.fields, description: ['ก'.repeat(100_000)] } };
    for (let sent = 0; answer.status !== 429 && sent < 40; sent += 1)
      answer = await send(by, filler);
    await expectSame(by, seen, await send(by, seen), 429);
  }, 60_000);

  it('when a file is too large', async () => {
    const uploads = ofStaff().filter(hasFile);
    expect(uploads.length).toBeGreaterThan(0);
    for (const seen of uploads) {
      const by = browsers.get(seen.who)!;
      const { status, body } = await send(by, seen, { file: Buffer.alloc(11 * 1024 * 1024, 'x') });
      expect([seen.form.name, status]).toEqual([seen.form.name, 413]);
      const shown = again(seen, body);
      expect([seen.form.name, shown && held(shown)]).toEqual([seen.form.name, keptOf(seen)]);
    }
  }, 60_000);

  it('when the server was restarted meanwhile', async () => {
    await app.close();
    await start();
    for (const seen of [...ofStaff(), ...ofPublic()]) {
      const by = new Visitor(origin());
      for (const [name, value] of browsers.get(seen.who)!.jar) by.keep(name, value);
      const { status } = await send(by, { ...seen, fields: {} }, { to: '/staff/sign-in' });
      expect([seen.form.name, [401, 403, 500].includes(status)]).toEqual([
        seen.form.name,
        status === 403,
      ]);
    }
  }, 120_000);
});

describe('a form that is shown again', () => {
  it('does not tell beside it of what was done before', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    const by = await browserOf('division_head.eng');
    const page = `/staff/complaints/${number}?done=note`;
    const told = 'เพิ่มบันทึกภายในแล้ว';
    const { body } = await by.get(page);
    expect(body).toContain(told);
    const form = postForms(body).find(({ actions }) => actions[0]!.endsWith('/notes'))!;
    const seen = metOn('division_head.eng', page, form);
    const away = without(by, 'browser');
    const shown = await send(away, seen, { headers: SAME_SITE });
    expect([shown.status, shown.body.includes(told)]).toEqual([403, false]);
    expect(held(again(seen, shown.body)!)).toEqual(keptOf(seen));
  });
});

describe('a form of another site', () => {
  it('writes nothing on our pages', async () => {
    for (const seen of [...ofStaff(), ...ofPublic()]) {
      const by = without(browsers.get(seen.who)!, 'browser');
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
        {},
      ]) {
        const { status, body } = await send(by, seen, { headers: headers as never });
        expect([seen.form.name, status]).toEqual([seen.form.name, 403]);
        for (const text of textsOf(seen)) expect(body).not.toContain(text);
      }
    }
  }, 120_000);

  it('cannot have another page than ours shown', async () => {
    const seen = ofPublic().find(({ form }) => form.name === '/report/check')!;
    const by = without(browsers.get('citizen')!, 'browser');
    for (const page of [
      '//evil.example/',
      'https://evil.example/',
      '/\\evil.example',
      '/\t/evil.example',
      '/no-such-page',
    ]) {
      const form = { ...seen.form, hidden: { ...seen.form.hidden, _page: [page] } };
      const { status, body } = await send(by, { ...seen, form }, { headers: SAME_SITE });
      expect([page, status]).toEqual([page, 403]);
      expect(body).not.toContain('evil');
    }
  });
});

describe('the same form sent twice', () => {
  it('counts once: note, question, reason', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    const by = await browserOf('division_head.eng');
    const page = `/staff/complaints/${number}`;
    const texts = ['notes', 'questions', 'refusals'];
    const said = async (): Promise<number> =>
      (
        await town.rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM complaint_message c JOIN matter m ON m.id = c.complaint_id
            WHERE m.reference = $1`,
          [number],
        )
      )[0]!.n;
    let sent = 0;
    for (const form of postForms((await by.get(page)).body)) {
      const [action] = form.actions;
      if (!texts.some((one) => action!.endsWith(`/${one}`))) continue;
      const fresh = again({ form } as Seen, (await by.get(page)).body);
      if (!fresh) continue;
      sent += 1;
      const seen = metOn('division_head.eng', page, fresh);
      const answers = [await send(by, seen), await send(by, seen), await send(by, seen)];
      expect([action, answers.map(({ status }) => status)]).toEqual([action, [303, 303, 303]]);
      expect([action, await said()]).toEqual([action, sent]);
    }
    expect(sent).toBeGreaterThan(1);
  });
});
