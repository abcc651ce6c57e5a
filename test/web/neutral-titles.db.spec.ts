import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplaintMovesService } from '../../src/cases/commands/complaint-moves.service.js';
import { setSubject } from '../../src/cases/commands/moves/set-subject.move.js';
import { Account } from '../../src/core/accounts/account.entity.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import { DataSource } from 'typeorm';
import { handlersOf, type Handler } from './handlers.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const INSIDER = 'misconduct_officer';
const SUBJECT = 'เรียกรับเงินค่าใบอนุญาต';

let town: WebTown;
let handlers: Handler[];
beforeAll(async () => {
  town = await WebTown.open([INSIDER, 'intake_officer']);
  handlers = handlersOf(town.app);
  await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', '52003');
  await new DemoOrdersService(town.app.get(DataSource)).make();
}, 60_000);
afterAll(() => town.close());

/** Words that would say on a shoulder's look, in a history or on a disk what the report is about. */
async function telling(): Promise<string[]> {
  const rows = await town.rows<{ name: string }>('SELECT name FROM category WHERE restricted');
  return [...rows.map(({ name }) => name), SUBJECT, 'ทุจริต', 'ประพฤติมิชอบ', 'ปกปิด'];
}

const titleOf = ({ body }: Answer): string => /<title>(.*?)<\/title>/s.exec(body)?.[1] ?? '';
const fileNameOf = ({ headers }: Answer): string => String(headers['content-disposition'] ?? '');
/** The title that a PDF carries in its own facts: UTF-16 in a string of its own, or XMP. */
const pdfTitleOf = ({ bytes }: Answer): string =>
  /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(bytes.toString('utf8'))?.[1] ?? '';

/** Files a report from the web as a citizen does; every page on the way is looked at. */
async function submitted(seen: Map<string, Answer>): Promise<{ citizen: Visitor; number: string }> {
  const citizen = town.visitor();
  const typed = {
    formKey: randomUUID(),
    category: 'MISC',
    description: 'เจ้าหน้าที่ขอเงินก่อนออกใบอนุญาตก่อสร้าง',
  };
  seen.set('form', await citizen.get('/report'));
  for (const [name, url, more] of [
    ['edit', '/report', {}],
    ['check', '/report/check', {}],
    ['error', '/report/check', { description: 'สั้น' }],
    ['no key', '/report/done', { formKey: '' }],
  ] as const) {
    seen.set(name, await citizen.post(url, { ...typed, ...more }));
  }
  await town.withoutDatabase(async () => {
    seen.set('unsent', await citizen.post('/report/done', typed));
  });
  const sent = await citizen.post('/report/done', typed);
  const place = String(sent.headers.location);
  seen.set('done', await citizen.get(place));
  seen.set('reused', await citizen.post('/report/done', { ...typed, landmark: 'ชั้นสอง' }));
  const number = place.split('=')[1]!;
  seen.set('receipt', await citizen.get(`/report/receipt/${number}`));
  return { citizen, number };
}

/** Gives the case a subject of its own and an answer that the citizen can open. */
async function answered(number: string): Promise<string> {
  const manager = town.app.get(DataSource).manager;
  const actor = await manager.findOneByOrFail(Account, { username: INSIDER });
  const strict = { strict: false } as const;
  const moves = town.app.get(ComplaintMovesService, strict);
  await moves.make(setSubject, { number, actor }, { subject: SUBJECT }, new Date());
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  const letter = { kind: 'result' as const, outcome: 'unfounded' as const, body: 'ไม่พบการกระทำ' };
  const signed = { number, actor, version: row!.version, ...letter };
  const { id } = await town.app.get(NoticesService, strict).sign(signed, new Date());
  return id;
}

describe('a restricted case', () => {
  it('is named in no title of a page, no name of a file and no facts of a PDF', async () => {
    const seen = new Map<string, Answer>();
    const { citizen, number } = await submitted(seen);
    const noticeId = await answered(number);
    const pin = /code__value">(\d{6})</.exec(seen.get('done')!.body)![1]!;
    await citizen.post('/track', { number, pin });
    const insider = await town.officer(INSIDER);
    for (const handler of handlers.filter(({ path }) => path.includes(':number'))) {
      const url = handler.path
        .replace(':number', number)
        .replace(':id', noticeId)
        .replace(':period', '1-1');
      const visitor = handler.path.startsWith('/staff/') ? insider : citizen;
      const answer = handler.method === 'GET' ? visitor.get(url) : visitor.post(url);
      seen.set(handler.name, await answer);
    }
    const words = await telling();
    const told = [...seen].flatMap(([name, answer]) => {
      const outside = [titleOf(answer), fileNameOf(answer), pdfTitleOf(answer)].join(' ');
      return words.filter((word) => outside.includes(word)).map((word) => [name, word, outside]);
    });
    expect(told).toEqual([]);
    expect([...seen.values()].filter((answer) => titleOf(answer) !== '').length).toBeGreaterThan(
      20,
    );
    expect(pdfTitleOf(seen.get('receipt')!)).not.toBe('');
  }, 60_000);
});
