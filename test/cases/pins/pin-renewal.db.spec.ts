import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INVARIANTS } from '../../../src/assurance/self-checks/invariants.sql.js';
import { IDENTITY_PROOFS } from '../../../src/cases/pins/identity-proof.js';
import { PinRenewalService } from '../../../src/cases/pins/pin-renewal.service.js';
import { hidden, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const OFFICERS = [
  ...(['intake_officer', 'municipal_clerk', 'mayor', 'misconduct_officer'] as const),
  ...(['custodian', 'inspector', 'administrator', 'division_head.eng'] as const),
  'division_officer.eng',
] as const;

let town: WebTown;
const browsers = new Map<string, Visitor>();
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  for (const username of OFFICERS) browsers.set(username, await town.officer(username));
}, 90_000);
afterAll(() => town.close());

const GIVEN = { name: 'สมชาย ใจตรง', phone: '0812345678' };
const versionOf = async (number: string): Promise<string> =>
  (
    await town.rows<{ v: string }>('SELECT version::text AS v FROM matter WHERE reference = $1', [
      number,
    ])
  )[0]!.v;
const renew = async (by: string, number: string, shown = 'id_card') =>
  browsers
    .get(by)!
    .post(`/staff/complaints/${number}/pin`, { version: await versionOf(number), shown });
const opens = async (number: string, pin: string): Promise<boolean> =>
  (await town.visitor().post('/track', { number, pin })).status === 303;
const pinOn = (page: string): string => /<[^>]+>(\d{6})<\//.exec(page)?.[1] ?? '';

/** Who may renew at the counter, by the kind of case; whoever is not named may none. */
const CASES = {
  plain: {},
  hidden: { hideName: true },
  restricted: { category: 'MISC' },
} as const;
const MAY: Record<string, readonly (keyof typeof CASES)[]> = {
  intake_officer: ['plain', 'hidden'],
  municipal_clerk: ['plain', 'hidden'],
  misconduct_officer: ['restricted'],
};

describe('a lost PIN at the counter', () => {
  it.each(
    OFFICERS.flatMap((by) =>
      (Object.keys(CASES) as (keyof typeof CASES)[]).map((kind) => [by, kind] as const),
    ),
  )('is renewed only by who may: %s, %s', async (by, kind) => {
    const { number, pin } = await town.submit({ ...GIVEN, ...CASES[kind] });
    const { status, body } = await renew(by, number);
    const isAllowed = MAY[by]?.includes(kind) ?? false;
    expect(status === 200).toBe(isAllowed);
    expect(await opens(number, pin!)).toBe(!isAllowed);
    if (isAllowed) expect(await opens(number, pinOn(body))).toBe(true);
  });

  it.each(IDENTITY_PROOFS)('is recorded with what was shown: %s', async (shown) => {
    const { number } = await town.submit(GIVEN);
    await renew('intake_officer', number, shown);
    const events = await town.rows<{ data: object }>(
      `SELECT e.data FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type = 'pin_renewed'`,
      [number],
    );
    expect(events).toEqual([{ data: { way: 'counter', shown, role: 'intake_officer' } }]);
  });

  it('is not renewed before an officer said what was shown, nor of somebody who gave nothing', async () => {
    const { number, pin } = await town.submit(GIVEN);
    for (const shown of ['', '1101700203451', 'other']) {
      expect((await renew('intake_officer', number, shown)).status).toBe(422);
    }
    expect(await opens(number, pin!)).toBe(true);
    const nobody = await town.submit();
    expect((await renew('intake_officer', nobody.number)).status).toBe(422);
    expect(await opens(nobody.number, nobody.pin!)).toBe(true);
  });

  it('is renewed once by a form sent twice, and what the old one had opened is shut', async () => {
    const { number, pin } = await town.submit(GIVEN);
    const citizen = town.visitor();
    await citizen.post('/track', { number, pin: pin! });
    expect((await citizen.get(`/track/${number}`)).status).toBe(200);
    const page = await browsers.get('intake_officer')!.get(`/staff/complaints/${number}/pin`);
    const fields = { version: hidden(page.body, 'version'), shown: 'id_card' };
    const post = () =>
      browsers.get('intake_officer')!.post(`/staff/complaints/${number}/pin`, fields);
    const first = await post();
    expect((await post()).status).toBe(409);
    expect(await opens(number, pinOn(first.body))).toBe(true);
    expect((await citizen.get(`/track/${number}`)).status).toBe(303);
    await citizen.post('/track', { number, pin: pinOn(first.body) });
    const tracked = await citizen.get(`/track/${number}`);
    expect(tracked.body).toContain('ออกรหัสติดตามใหม่');
    expect(tracked.body).toContain('เจ้าหน้าที่ศูนย์รับเรื่องราวร้องทุกข์');
  });

  it('leaves no receipt that shows the old one, and no PIN in the database or the log', async () => {
    const counter = browsers.get('intake_officer')!;
    const entry = await counter.get('/staff/new');
    const entered = await counter.post('/staff/new', {
      formKey: hidden(entry.body, 'formKey'),
      ...{ channel: 'counter', category: 'LIGHT', ...GIVEN },
      receivedOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
      description: 'ไฟถนนหน้าตลาดดับสองต้นตั้งแต่เมื่อวาน',
    });
    const receipt = String(entered.headers.location);
    const number = new URLSearchParams(receipt.split('?')[1]).get('number')!;
    const old = pinOn((await counter.get(receipt)).body);
    expect(await opens(number, old)).toBe(true);
    const renewed = pinOn((await renew('intake_officer', number)).body);
    expect((await counter.get(receipt)).body).not.toContain(old);
    const state = JSON.stringify(await town.rows('SELECT data FROM matter_event'));
    expect(state + town.log.join('')).not.toMatch(new RegExp(`"${renewed}"|"${old}"`));
  });

  it('is asked again under the lock', async () => {
    const { number } = await town.submit(GIVEN);
    const [actor] = await town.rows<{ id: string; role: 'intake_officer'; divisionCode: null }>(
      `SELECT id, role, division_code AS "divisionCode" FROM account WHERE username = 'intake_officer'`,
    );
    await town.rows('INSERT INTO matter_conflict SELECT id, $2 FROM matter WHERE reference = $1', [
      number,
      actor!.id,
    ]);
    const renewal = town.app.get(PinRenewalService, { strict: false });
    await expect(renewal.renew({ number, actor: actor! }, 'id_card', new Date())).rejects.toThrow(
      'matter_not_found',
    );
  });
});

describe('the new PINs of all of them', () => {
  it('are told by whom they were given', async () => {
    const of = INVARIANTS.find(({ code }) => code === 'pin_renewed_by_somebody')!;
    expect(await town.rows(of.breaches)).toEqual([]);
  });
});
