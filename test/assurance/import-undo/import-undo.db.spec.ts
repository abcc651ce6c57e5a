import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createWebServer } from '../../../src/apps/web/web-server.js';
import { AuditChainService } from '../../../src/assurance/audit-chain/audit-chain.service.js';
import { ImportUndoQuery } from '../../../src/assurance/import-undo/import-undo.query.js';
import { ImportUndoService } from '../../../src/assurance/import-undo/import-undo.service.js';
import {
  ImportNotFiled,
  ImportWorkedOn,
} from '../../../src/assurance/import-undo/import-undo.errors.js';
import { OperatingFiguresQuery } from '../../../src/assurance/self-checks/operating-figures.query.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { ComplaintImportService } from '../../../src/cases/imports/complaint-import.service.js';
import { ImportRunsService } from '../../../src/cases/imports/import-runs.service.js';
import { EVENT_READERS, type EventType } from '../../../src/cases/matters/event-catalogue.js';
import { EventLogService } from '../../../src/cases/matters/event-log.service.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { JsonLogger } from '../../../src/platform/logging/json-logger.js';
import { Municipality } from '../../support/municipality.js';
import { handlersOf } from '../../web/handlers.js';
import { Visitor, withoutTokens } from '../../web/visitor.js';

const PASSWORD = 'test-password-15';
const READERS = ['intake_officer', 'municipal_clerk', 'division_head.eng', 'misconduct_officer'];
const WORDS = 'นำเข้าผิดไฟล์';

let town: Municipality;
let app: NestFastifyApplication;
const browsers: Record<string, Visitor> = {};

beforeAll(async () => {
  town = await Municipality.open();
  await town.submit({ category: 'ROAD' }, 40);
  await town.submit({ category: 'LIGHT' });
  await town.submit({ category: 'MISC' }, 3);
  await town.sweep();
  await town.tell();
  await town.deliver();
  app = await createWebServer(town.settings, [], new JsonLogger({ write: () => undefined }));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  browsers['nobody'] = new Visitor(`http://127.0.0.1:${port}`);
  for (const username of READERS) {
    const visitor = new Visitor(`http://127.0.0.1:${port}`);
    const { status } = await visitor.post('/staff/sign-in', { username, password: PASSWORD });
    if (status !== 303) throw new Error(`${username} cannot sign in`);
    browsers[username] = visitor;
  }
}, 120_000);
afterAll(async () => {
  await app.close();
  await town.close();
});

const today = bangkokDayOf(new Date());
const ROWS = [
  { text: `${WORDS} ถนนเป็นหลุมหน้าวัด`, category: 'ROAD', receivedOn: addDays(today, -20) },
  {
    text: `${WORDS} ไฟดับในซอย`,
    category: 'LIGHT',
    name: 'นางสมมติ ใจดี',
    email: 'someone@example.com',
    hideName: true,
  },
  { text: `${WORDS} เจ้าหน้าที่เรียกรับเงิน`, category: 'MISC' },
];

/** Imports these rows and has everything about them told. */
async function imported(rows: readonly object[]): Promise<string> {
  const file = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
  const preview = await town.app.get(ComplaintImportService).preview(file, today);
  expect(preview.ready.length).toBe(rows.length);
  const { id } = await town.app.get(ImportRunsService).fileNow(file, preview, {});
  return id;
}

const takeBack = (importId: string): Promise<number> =>
  town.app
    .get(ImportUndoService)
    .takeBack({ importId, actorId: null, reason: 'ผิดไฟล์', now: new Date() });

const numbersOf = async (importId: string): Promise<string[]> => {
  const rows = await town.rows<{ number: string }>(
    `SELECT m.reference AS number FROM imported_case i JOIN matter m ON m.id = i.matter_id
      WHERE i.import_id = $1 ORDER BY i.file_row`,
    [importId],
  );
  return rows.map(({ number }) => number);
};

/** Every page that a route without parameters shows, and the ways to find a case, but for what tells of imports. */
function pages(): string[] {
  const routes = handlersOf(app).filter(
    ({ method, path }) =>
      method === 'GET' && !/:|\*|\/assets|health|metrics|staff\/imports|staff\/admin$/.test(path),
  );
  const year = 2500 + 43 + new Date(Date.now() + 92 * 86_400_000).getFullYear() - 2500;
  const tabs = ['open', 'overdue', 'near', 'unassigned', 'mine', 'unlinked', 'answered'];
  return [
    ...routes.map(({ path }) => path),
    ...tabs.map((tab) => `/staff/queue?due=${tab}`),
    `/staff/queue?text=${encodeURIComponent(WORDS)}`,
    '/staff/registers/incoming',
    '/staff/registers/outgoing',
    `/staff/registers/incoming/csv`,
    `/plan/${year}`,
    `/staff/plan/${year}`,
  ];
}

/** What everybody reads, by reader and page; clock times are left out. */
async function read(): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const readers = Object.entries(browsers).map(async ([who, visitor]) => {
    for (const page of pages()) {
      const { status, body } = await visitor.get(page);
      const text = withoutTokens(body).replace(/\d\d[.:]\d\d(:\d\d)?/g, '');
      seen.set(`${who} ${page}`, `${status} ${text}`);
    }
  });
  await Promise.all(readers);
  return seen;
}

/** What an operator watches; its page says besides how many seconds ago that was. */
const figures = async (): Promise<unknown[]> => {
  const { cases, outbox, alarms } = await town.app.get(OperatingFiguresQuery).read(new Date());
  return [cases, outbox, alarms];
};

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].filter(([page, text]) => other.get(page) !== text).map(([page]) => page);

const brokenPromises = async (): Promise<string[]> => {
  await new AuditChainService(town.dataSource).run();
  const broken: string[] = [];
  for await (const { invariant, breaches } of town.app.get(SelfChecksService).findings()) {
    if (breaches.length > 0) broken.push(invariant.code);
  }
  return broken;
};

describe('an import that is taken back', () => {
  it('is read by nobody any more, whatever page is asked for', async () => {
    const before = await read();
    const figuresBefore = await figures();
    const id = await imported(ROWS);
    await town.sweep();
    const between = differing(before, await read());
    // The pages that would tell are among those that are asked for.
    expect(between).toEqual(
      expect.arrayContaining([
        'intake_officer /staff/queue',
        'intake_officer /staff/queue?due=overdue',
        `intake_officer /staff/queue?text=${encodeURIComponent(WORDS)}`,
        'municipal_clerk /staff/registers/incoming',
        'misconduct_officer /staff/queue',
      ]),
    );
    expect(await takeBack(id)).toBe(3);
    expect(differing(before, await read())).toEqual([]);
    expect(await figures()).toEqual(figuresBefore);
    expect(await brokenPromises()).toEqual([]);
  }, 300_000);

  it('is told to nobody: no mail, no step of the ladder, no suggestion, no word of it kept', async () => {
    const sent = async (): Promise<number> =>
      (
        await town.rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM outbox_mail WHERE state <> 'cancelled'`,
        )
      )[0]!.n;
    const mails = await sent();
    const id = await imported(ROWS);
    await town.sweep();
    await town.tell();
    await takeBack(id);
    expect([await town.sweep(), await town.tell(), await town.deliver()]).toEqual([0, 0, 0]);
    expect(await sent()).toBe(mails);
    const kept = await town.rows(
      `SELECT 1 FROM complaint WHERE description LIKE $1
        UNION ALL SELECT 1 FROM submission_key k WHERE NOT EXISTS
          (SELECT 1 FROM complaint c WHERE c.id = k.complaint_id)`,
      [`${WORDS}%`],
    );
    expect(kept).toEqual([]);
    expect(await brokenPromises()).toEqual([]);
  });

  it('leaves its numbers used, which say what happened; of a restricted case nothing', async () => {
    const id = await imported(ROWS);
    const [road, , secret] = await numbersOf(id);
    await takeBack(id);
    const gone = await browsers['intake_officer']!.get(`/staff/complaints/${road}`);
    expect([gone.status, gone.body.includes('ถูกถอน')]).toEqual([404, true]);
    for (const [who, number] of [
      ['intake_officer', secret],
      ['misconduct_officer', secret],
      ['nobody', road],
    ] as const) {
      const { body } = await browsers[who]!.get(`/staff/complaints/${number}`);
      expect([who, body.includes('ถูกถอน')]).toEqual([who, false]);
    }
    const track = await browsers['nobody']!.post('/track', { number: road!, pin: '123456' });
    expect([track.status, track.body.includes('ถูกถอน')]).toEqual([422, false]);
    await expect(takeBack(id)).rejects.toBeInstanceOf(ImportNotFiled);
  });

  it('can be imported again, and taken back again', async () => {
    const first = await imported(ROWS);
    await takeBack(first);
    const second = await imported(ROWS);
    expect((await numbersOf(second)).filter((one) => one.length > 0).length).toBe(3);
    await takeBack(second);
  });
});

describe('an import that somebody has worked on', () => {
  const BY_ITSELF: readonly EventType[] = ['received', 'routed', 'reminded', 'escalated'];

  it.each(Object.keys(EVENT_READERS).filter((type) => !BY_ITSELF.includes(type as EventType)))(
    'is refused after the event %s',
    async (type) => {
      const id = await imported([{ text: `${WORDS} ${type} มีผู้ดำเนินการ` }]);
      const [row] = await town.rows<{ id: string }>(
        'SELECT matter_id AS id FROM imported_case WHERE import_id = $1',
        [id],
      );
      const query = town.app.get(ImportUndoQuery);
      expect((await query.preview(id, null)).worked).toBe(0);
      const of = { matterId: row!.id, actorId: null, at: new Date() };
      await town.dataSource
        .transaction(async (manager) => {
          await new EventLogService().append(manager, type as EventType, of, {} as never);
          const { worked, workedNumbers } = await query.preview(id, null, manager);
          expect([worked, workedNumbers]).toEqual([1, await numbersOf(id)]);
          throw new Error('undone');
        })
        .catch((error: Error) => expect(error.message).toBe('undone'));
      await takeBack(id);
    },
  );

  it('is refused as a whole after a look at an identity, a request for a PIN, or while somebody types', async () => {
    const looked = `INSERT INTO identity_access (id, complaint_id, account_id, reason, at, outcome)
      SELECT gen_random_uuid(), m.id, a.id, 'โทรถามทางไปบ้าน', clock_timestamp(), 'shown'
        FROM account a, matter m WHERE m.reference = $1 LIMIT 1`;
    const typing = `INSERT INTO unsent_form (account_id, page, form, matter_id, ciphertext, saved_at)
      SELECT a.id, 'x', 'x', m.id, '', clock_timestamp()
        FROM account a, matter m WHERE m.reference = $1 LIMIT 1`;
    const asked = `INSERT INTO pin_link (id, complaint_id, expires_at)
      SELECT gen_random_uuid(), m.id, clock_timestamp() FROM matter m WHERE m.reference = $1`;
    for (const [at, sql] of [looked, typing, asked].entries()) {
      const rows = ['ก', 'ข'].map((name) => ({ text: `${WORDS} ${at} เรื่อง ${name} ที่มีผู้ดู` }));
      const id = await imported(rows);
      const [, second] = await numbersOf(id);
      await town.rows(sql, [second]);
      await expect(takeBack(id)).rejects.toBeInstanceOf(ImportWorkedOn);
      expect(await town.app.get(ImportUndoQuery).preview(id, null)).toMatchObject({
        cases: 2,
        worked: 1,
        workedNumbers: [second],
      });
    }
    // Of the link that was only planted no event says that it was sent.
    await town.rows('DELETE FROM pin_link');
    expect(await brokenPromises()).toEqual([]);
  });
});
