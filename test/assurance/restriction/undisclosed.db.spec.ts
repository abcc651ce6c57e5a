import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AccountDirectoryService } from '../../../src/core/accounts/account-directory.service.js';
import { Account } from '../../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf, startOfDay } from '../../../src/core/calendar/civil-day.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { note } from '../../../src/cases/commands/moves/note.move.js';
import { DEMO_ACCOUNTS } from '../../../src/apps/demo/demo-accounts.data.js';
import { SweepService } from '../../../src/escalation/sweep/sweep.service.js';
import { ComplaintIntakeService } from '../../../src/cases/intake/complaint-intake.service.js';
import { HolidayCalendarService } from '../../../src/core/office/holiday-calendar.service.js';
import { LadderService } from '../../../src/core/office/ladder.service.js';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { buildSubmission } from '../../support/municipality.js';
import { handlersOf } from '../../web/handlers.js';
import { withoutTokens, type Answer, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const INSIDER = 'misconduct_officer';
/** One officer of each other role, and the head of the division that the cases belong to. */
const OUTSIDERS = DEMO_ACCOUNTS.map(({ username }) => username).filter(
  (name) => name !== INSIDER && (!name.includes('.') || name.endsWith('.eng')),
);
const CODE = '2565-S1-02';
/** A file is noted in the journal when it is made: its pages are compared, not the file. */
const WRITES_A_LINE = /^RegisterExportsService/;

let town: WebTown;
let addresses: string[];
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  town = await WebTown.open([...OUTSIDERS, INSIDER]);
  visitors.set('citizen', town.visitor());
  for (const name of OUTSIDERS) visitors.set(name, await town.officer(name));
  const { number } = await town.submit();
  await sweep();
  const samples: Record<string, string> = {
    ':number': number,
    ':id': randomUUID(),
    ':code': CODE,
    ':year': '2565',
    ':period': '1-1',
    ':ladder': 'ordinary',
    ':key': 'letter.code',
  };
  const ofRouter = handlersOf(town.app)
    .filter(({ method, name }) => method === 'GET' && !WRITES_A_LINE.test(name))
    .map(({ path }) => path.replace(/:\w+/g, (name) => samples[name] ?? 'x'));
  const years = ['/staff/plan', '/staff/plan/overview', '/staff/plan/indicators'];
  addresses = [...ofRouter, ...years.map((path) => `${path}?year=2565`)];
}, 120_000);
afterAll(() => town.close());

const service = <T>(type: new (...more: never[]) => T): T => town.app.get(type, { strict: false });
const source = (): DataSource => town.app.get(DataSource);
const account = (username: string): Promise<Account> =>
  source().manager.findOneByOrFail(Account, { username });
const sweep = (): Promise<number> =>
  new SweepService(
    ...([
      source(),
      service(AccountDirectoryService),
      service(HolidayCalendarService),
      service(LadderService),
    ] as const),
  ).run();

async function submitted(
  category: string,
  daysAgo: number,
): Promise<{ number: string; id: string }> {
  const receivedOn = addDays(bangkokDayOf(new Date()), -daysAgo);
  const arrival = { channel: 'web' as const, receivedAt: startOfDay(receivedOn), receivedOn };
  const { number } = await service(ComplaintIntakeService).submit(
    buildSubmission({ category }),
    arrival,
  );
  const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
    number,
  ]);
  return { number, id: row!.id };
}

const link = (id: string): Promise<unknown> =>
  town.rows(
    `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
     SELECT $1, $2, $3, 'confirmed', 'r', a.id, now() FROM account a WHERE a.username = $4`,
    [uuidv7(), id, CODE, 'municipal_clerk'],
  );

/** An answer without what differs from one time to the next, whoever asks. */
function told({ status, headers, body }: Answer): string {
  const type = String(headers['content-type']);
  if (type.startsWith('text/plain')) {
    const lines = body.split('\n').filter((line) => /^sipha_(?!sweep_age)/.test(line));
    return [status, ...lines].join('\n');
  }
  if (!/^(text|application\/json)/.test(type)) return String(status);
  // How long ago the sweep finished stands beside the figures, and moves by itself.
  const ages = /("ageSeconds":)[\d.]+|\d+( วินาที)/g;
  return `${status} ${withoutTokens(body)
    .replace(ages, '$1$2')
    .replace(/(name="formKey" value=")[^"]*/g, '$1')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g, 'REQUEST')}`;
}

/** Every page and figure as everybody but the insider sees it; nothing ordinary lies, which would age. */
async function seen(): Promise<Map<string, string>> {
  await town.rows(
    `DELETE FROM pending_event t USING matter_event e, matter m
      WHERE e.id = t.event_id AND m.id = e.matter_id AND NOT m.restricted`,
  );
  await town.rows('UPDATE sweep_heartbeat SET finished_at = clock_timestamp()');
  const pages = new Map<string, string>();
  for (const [name, visitor] of visitors) {
    for (const address of addresses) {
      pages.set(`${name} ${address}`, told(await visitor.get(address)));
    }
  }
  return pages;
}

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].filter(([page, body]) => after.get(page) !== body).map(([page]) => page);

const selfChecks = (): Promise<number> =>
  new SelfChecksService(source(), service(OfficeJournalService)).run();

describe('what others see', () => {
  let before: Map<string, string>;
  beforeAll(async () => {
    before = await seen();
  }, 240_000);

  it('is moved in no byte and no figure by six restricted cases, though all are late and one breaks a promise', async () => {
    expect(before.size).toBeGreaterThan(500);
    const submittedNow = [];
    for (let made = 0; made < 6; made += 1) submittedNow.push(await submitted('MISC', 40));
    for (const { id } of submittedNow) await link(id);
    expect(await sweep()).toBeGreaterThan(0);
    const { id, number } = submittedNow[0]!;
    await town.rows('UPDATE period SET due_on = due_on + 1 WHERE matter_id = $1', [id]);
    expect(await selfChecks()).toBeGreaterThan(0);
    expect(changed(before, await seen())).toEqual([]);
    const insider = await town.officer(INSIDER);
    expect((await insider.get('/staff/admin')).body).toContain(number);
    await town.rows('UPDATE period SET due_on = due_on - 1 WHERE matter_id = $1', [id]);
    await selfChecks();
  }, 240_000);

  it('of an ordinary case is nothing once it was restricted, whatever was done with it', async () => {
    const { number, id } = await submitted('LIGHT', 3);
    const [intake, officer] = [
      await account('intake_officer'),
      await account('division_officer.eng'),
    ];
    const now = new Date();
    const order = { number, actor: intake };
    const moves = service(ComplaintMovesService);
    await moves.make(assignOfficer, order, { officerId: officer.id }, now);
    await moves.make(note, order, { text: 'โทรหาผู้ร้องแล้ว' }, now);
    const draft = { number, actor: officer, kind: 'progress', outcome: null } as const;
    await service(NoticesService).draft({ ...draft, body: 'ร่าง' }, now);
    await link(id);
    const clerk = visitors.get('municipal_clerk')!;
    expect((await clerk.get('/staff/queue')).body).toContain(number);
    const browser = visitors.get('intake_officer')!;
    const reason = 'กล่าวหาเจ้าหน้าที่ของกอง';
    const sent = await browser.post('/staff/restriction', { number, reason });
    expect([sent.status, sent.headers.location]).toEqual([
      303,
      `/staff/restriction?done=${number}`,
    ]);
    expect(changed(before, await seen())).toEqual([]);
  }, 240_000);
});
