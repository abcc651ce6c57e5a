import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { Account } from '../../src/core/accounts/account.entity.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { NoticeDeliveryService } from '../../src/correspondence/notices/notice-delivery.service.js';
import { NoticeActService } from '../../src/correspondence/notices/acts/notice-act.service.js';
import { recordDelivery } from '../../src/correspondence/notices/acts/record-delivery.act.js';
import type { NoticeState } from '../../src/correspondence/notices/notice.entity.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import { handlersOf } from './handlers.js';
import { hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const LETTER = {
  kind: 'result',
  outcome: 'done',
  body: 'ตามที่ท่านได้แจ้งเรื่อง นั้น\nกองช่างได้ซ่อมไฟถนนแล้ว\nจึงเรียนมาเพื่อโปรดทราบ',
} as const;

type Body = Record<string, string | Blob>;

/** A form of a notice: the state that it is for, its fields, and those that decide what it does. */
interface NoticeRoute {
  state: NoticeState;
  fields: Body;
  /** Without any one of them nothing may happen. */
  deciding: readonly string[];
}

let town: WebTown;
let head: Account;
let scan: Blob;
let browser: Visitor;
let routes: string[];

/** A new route fails the tests until somebody has said here what it needs. */
const known = (): Record<string, NoticeRoute | 'shows only'> => {
  const written: Body = { ...LETTER, channel: 'post' };
  const why = { why: 'พิมพ์ชื่อถนนผิด' };
  const of = (state: NoticeState, fields: Body = {}): NoticeRoute => {
    const deciding = ['version', ...Object.keys(fields)];
    return { state, fields, deciding };
  };
  return {
    template: 'shows only',
    replacement: 'shows only',
    preview: 'shows only',
    draft: of('draft', written),
    proposal: of('draft', { ...written, signatoryId: head.id }),
    'own-proposal': of('draft', written),
    ':id/signature': of('for_signature'),
    ':id/paper-number': of('for_signature'),
    ':id/sending-back': of('for_signature', why),
    ':id/discard': of('draft'),
    ':id/signed-copy': { ...of('signed'), fields: { copy: scan } },
    ':id/delivery': of('sending', {
      deliveredOn: bangkokDayOf(new Date()),
      registeredNumber: 'RN123456785TH',
    }),
    ':id/publication': of('failed'),
    ':id/return': of('delivered', why),
    ':id/void': of('sending', why),
  };
};

const STATES = ['draft', 'for_signature', 'signed', 'sending', 'failed', 'delivered'] as const;
const BASE = '/staff/complaints/:number/notices/';

beforeAll(async () => {
  town = await WebTown.open(['division_head.eng']);
  await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', 'ทดสอบ');
  await new DemoOrdersService(town.app.get(DataSource)).make();
  head = await town.app
    .get(DataSource)
    .manager.findOneByOrFail(Account, { username: 'division_head.eng' });
  const create = { width: 60, height: 60, channels: 3 as const, background: '#fff' };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  scan = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
  browser = await town.officer('division_head.eng');
  routes = handlersOf(town.app)
    .filter(({ method, path }) => method === 'POST' && path.startsWith(BASE))
    .map(({ path }) => path.slice(BASE.length));
}, 60_000);
afterAll(() => town.close());

const service = <T>(type: new (...args: never[]) => T): T => town.app.get(type, { strict: false });

interface OfCase {
  number: string;
  noticeId: string;
}

/** A case whose notice is in a state; by post, or by e-mail where it failed. */
async function inState(state: NoticeState): Promise<OfCase> {
  const failed = state === 'failed';
  const { number } = await town.submit({
    address: '9 หมู่ที่ 1',
    category: 'LIGHT',
    ...(failed && { email: 'somebody@demo.example' }),
  });
  const now = new Date();
  const on = { number, actor: head };
  const written = { ...on, ...LETTER, channel: failed ? ('email' as const) : ('post' as const) };
  const notices = service(NoticesService);
  if (state === 'draft') return { number, noticeId: (await notices.draft(written, now)).id };
  if (state === 'for_signature') {
    const { id } = await notices.propose({ ...written, signatoryId: head.id }, now);
    return { number, noticeId: id };
  }
  const how = state === 'signed' ? 'paper' : 'electronic';
  const { id: noticeId } = await notices.sign({ ...written, how }, now);
  if (failed) {
    await town.app
      .get(DataSource)
      .transaction((manager) =>
        service(NoticeDeliveryService).refusedByServer(manager, noticeId, now),
      );
  }
  if (state === 'delivered') {
    const nothing = { receivedBy: null, proof: null, lateWhy: null };
    const registeredNumber = 'RN123456785TH';
    const record = { deliveredOn: bangkokDayOf(now), registeredNumber, ...nothing };
    await service(NoticeActService).make(recordDelivery, { ...on, noticeId }, record, now);
  }
  return { number, noticeId };
}

const addressOf = (route: string, { number, noticeId }: OfCase): string =>
  `${BASE}${route}`.replace(':number', number).replace(':id', noticeId);

async function versionOf({ number }: OfCase): Promise<string> {
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  return String(row!.version);
}

/** Sends a form as the page does: one with a file in parts. */
async function send(url: string, fields: Body): Promise<Answer> {
  const form = new FormData();
  const all = Object.entries({ _csrf: await browser.token('/staff'), ...fields });
  for (const [name, value] of all) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, 'copy.jpg');
  }
  if (!(fields.copy instanceof Blob)) {
    return browser.postBare(url, new URLSearchParams(form as never).toString());
  }
  const whole = new Response(form);
  const headers = { 'content-type': whole.headers.get('content-type')! };
  const payload = Buffer.from(await whole.arrayBuffer());
  return browser.send({ method: 'POST', url, headers, payload });
}

/** Every body that lacks at least one of the deciding fields (`few`: one or all), or has one empty. */
function incomplete(whole: Body, deciding: readonly string[], few: boolean): Body[] {
  const every = Array.from({ length: 2 ** deciding.length - 1 }, (_, kept) =>
    deciding.filter((_name, index) => !((kept >> index) & 1)),
  );
  const bodies = every
    .filter(({ length }) => !few || length === 1 || length === deciding.length)
    .map((missing) =>
      Object.fromEntries(Object.entries(whole).filter(([name]) => !missing.includes(name))),
    );
  return [...bodies, ...deciding.map((name) => ({ ...whole, [name]: '' }))];
}

describe('the forms of a notice', () => {
  it('are all known here', () => {
    expect([...routes].sort()).toEqual(Object.keys(known()).sort());
  });

  for (const state of STATES) {
    it(`do nothing to a ${state} notice with a field missing, empty or unknown`, async () => {
      const of = await inState(state);
      const version = await versionOf(of);
      for (const [route, needs] of Object.entries(known())) {
        const shows = { state: '', fields: { ...LETTER, channel: 'post' }, deciding: [] };
        const { fields, deciding, state: own } = needs === 'shows only' ? shows : needs;
        const whole = { version, ...fields };
        const others = incomplete(whole, deciding, own !== state);
        const bodies = [...others, { ...whole, step: 'sign' }, { x: '1' }];
        const before = await town.state();
        const statuses = new Set<number>();
        for (const body of bodies) {
          statuses.add((await send(addressOf(route, of), body)).status);
        }
        expect([route, await town.state()]).toEqual([route, before]);
        const refused = needs === 'shows only' ? [200, 422] : [403, 404, 409, 422];
        expect([route, [...statuses].filter((status) => !refused.includes(status))]).toEqual([
          route,
          [],
        ]);
      }
    }, 120_000);
  }

  it('do what they are for when they are whole, and not before', async () => {
    for (const [route, needs] of Object.entries(known())) {
      if (needs === 'shows only') continue;
      const of = await inState(needs.state);
      const fields = { version: await versionOf(of), ...needs.fields };
      const { status, body } = await send(addressOf(route, of), fields);
      expect([route, status, /error-summary[^]{0,600}/.exec(body)?.[0]]).toEqual([
        route,
        303,
        undefined,
      ]);
    }
  }, 60_000);
});

describe('the way to a signature', () => {
  const states = (number: string) =>
    town.rows<{ state: string; letter_number: string | null }>(
      `SELECT n.state, n.letter_number FROM notice n JOIN matter m ON m.id = n.matter_id
        WHERE m.reference = $1`,
      [number],
    );

  it('shows number, receiver and channel first, and takes the number with the second click', async () => {
    const { number } = await town.submit({ category: 'LIGHT', address: '9 หมู่ที่ 1' });
    const page = await browser.get(`/staff/complaints/${number}/notices/new`);
    const version = hidden(page.body, 'version');
    const pressed = await browser.post(`/staff/complaints/${number}/notices/own-proposal`, {
      version,
      ...LETTER,
      channel: 'tracking_page',
    });
    expect(pressed.status).toBe(303);
    expect(await states(number)).toEqual([{ state: 'for_signature', letter_number: null }]);
    const at = pressed.headers.location!;
    const shown = await browser.get(at);
    const told = shown.body.replace(/<[^>]*>/g, ' ');
    const coming = /ชร ทดสอบ\/\d+/.exec(told)![0];
    expect(told).toContain(`ผู้ร้องเรื่องเลขที่ ${number}`);
    expect(told).toContain('เผยแพร่ในหน้าติดตามเรื่องทันที');
    expect(await states(number)).toEqual([{ state: 'for_signature', letter_number: null }]);
    const signed = await browser.post(at, { version: hidden(shown.body, 'version') });
    expect(signed.status).toBe(303);
    expect(await states(number)).toEqual([{ state: 'delivered', letter_number: coming }]);
  });

  it('is bound to what was shown: a letter that changed meanwhile is not signed', async () => {
    const of = await inState('for_signature');
    const at = addressOf(':id/signature', of);
    const shown = await browser.get(at);
    const words = { ...LETTER, body: `${LETTER.body}\nและอีกบรรทัดหนึ่ง`, channel: 'post' as const };
    const again = { number: of.number, actor: head, ...words, signatoryId: head.id };
    await service(NoticesService).propose(again, new Date());
    const late = await browser.post(at, { version: hidden(shown.body, 'version') });
    expect(late.status).toBe(409);
    expect(late.body).toContain('และอีกบรรทัดหนึ่ง');
    expect(await states(of.number)).toEqual([{ state: 'for_signature', letter_number: null }]);
  });
});
