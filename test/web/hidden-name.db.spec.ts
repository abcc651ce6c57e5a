import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fiscalYearOf } from '../../src/core/calendar/buddhist-era.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { describeWithPoppler } from '../support/requires.js';
import { handlersOf, type Handler } from './handlers.js';
import { HIDDEN, HiddenCases, TELLING, type HiddenCase } from './hidden-cases.js';
import { said } from './said.js';
import type { Answer, Fields, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

/** People of กองช่าง: by their own roles, and by a role that sees every division. */
const OF_THE_DIVISION = [
  ...(['division_officer.eng', 'division_head.eng'] as const),
  ...(['municipal_clerk', 'inspector'] as const),
];
const OTHERS = ['intake_officer', 'division_officer.fin'] as const;

let town: WebTown;
let cases: HiddenCase[];
const browsers = new Map<string, Visitor>();
beforeAll(async () => {
  town = await WebTown.open([...OF_THE_DIVISION, ...OTHERS]);
  const staged = await HiddenCases.in(town);
  cases = [
    await staged.proposed(),
    await staged.signed('post'),
    await staged.signed('hand'),
    await staged.signed('email'),
    await staged.delivered('post'),
    await staged.delivered('hand'),
  ];
  // Accounts of other roles have no division; here one has, to see that no role helps.
  await town.rows('ALTER TABLE account DROP CONSTRAINT account_check');
  await town.rows(`UPDATE account SET division_code = 'ENG' WHERE username = ANY ($1)`, [
    OF_THE_DIVISION,
  ]);
  for (const name of [...OF_THE_DIVISION, ...OTHERS]) {
    browsers.set(name, await town.officer(name));
  }
}, 60_000);
afterAll(() => town.close());

const notifiedBy = (answer: Answer): string[] =>
  TELLING.filter((part) => said(answer).includes(part));

const REASON = { reason: 'ขอโทรนัดวันเข้าไปซ่อมไฟถนน' };
const YEAR = String(fiscalYearOf(bangkokDayOf(new Date())));
const ASK = { year: YEAR, part: 'year', cases: 'all' };

/** What a form says that could tell something; the others are sent empty. */
const FIELDS: Readonly<Record<string, (one: HiddenCase) => Fields>> = {
  'IdentityAccessController.show': () => REASON,
  'PostingController.printLabels': ({ noticeId }) => ({ letter: noticeId }),
  'PostingController.print': ({ noticeId }) => ({ letter: noticeId }),
  'RegisterExportsController.incomingCsv': () => ASK,
  'RegisterExportsController.incomingXlsx': () => ASK,
  'RegisterExportsController.outgoingCsv': () => ASK,
  'RegisterExportsController.outgoingXlsx': () => ASK,
};

const SAMPLES: Readonly<Record<string, string>> = {
  ':period': '1-1',
  ':code': 'ENG',
  ':ladder': 'ordinary',
};

function ask(visitor: Visitor, { method, path, name }: Handler, one: HiddenCase): Promise<Answer> {
  const url = path
    .replace(':number', one.number)
    .replace(':id', one.noticeId)
    .replace(/:\w+/g, (part) => SAMPLES[part] ?? 'x');
  return method === 'GET' ? visitor.get(url) : visitor.post(url, FIELDS[name]?.(one));
}

/** Each letter has its pages, each case a few, and everything else is asked once. */
const casesFor = ({ path, name }: Handler): HiddenCase[] => {
  if (path.includes('/notices/:id') || name === 'PostingController.printLabels') return cases;
  return [path.includes(':number') ? cases[5]! : cases[1]!];
};

/** By the head, who may most, everything; by the others what is about a case. */
const handlersFor = (username: string): Handler[] =>
  staffHandlers().filter(
    ({ path, name }) =>
      username === 'division_head.eng' || path.includes(':number') || name in FIELDS,
  );

const staffHandlers = (): Handler[] =>
  handlersOf(town.app).filter(
    ({ audience, name }) => audience !== 'public' && name !== 'SignInController.leave',
  );

describeWithPoppler('a name that was hidden', () => {
  it('is told by no page, letter, label, file or register to anyone of the division', async () => {
    let letters = 0;
    for (const username of OF_THE_DIVISION) {
      for (const handler of handlersFor(username)) {
        for (const one of casesFor(handler)) {
          const answer = await ask(browsers.get(username)!, handler, one);
          expect([username, handler.name, answer.status, notifiedBy(answer)]).toEqual([
            username,
            handler.name,
            answer.status,
            [],
          ]);
          expect(answer.status).toBeLessThan(500);
          if (handler.name === 'NoticeController.letter' && answer.status === 200) letters += 1;
        }
      }
    }
    // They read the letters all the same: to the number of the case.
    expect(letters).toBeGreaterThanOrEqual(cases.length * 2);
  }, 240_000);

  it('is told to the centre, which prints its label and opens its proof', async () => {
    const centre = browsers.get('intake_officer')!;
    const told = new Set<string>();
    for (const handler of handlersFor('intake_officer')) {
      for (const one of casesFor(handler)) {
        const answer = await ask(centre, handler, one);
        if (notifiedBy(answer).length > 0) told.add(handler.name);
      }
    }
    expect([...told].sort()).toEqual([
      'IdentityAccessController.show',
      'NoticeController.proof',
      'PostingController.printLabels',
    ]);
  }, 240_000);

  it('is taken by no form whose text the division reads', async () => {
    const { number } = cases[0]!;
    const text = `โทรหา ${HIDDEN.name} แล้ว ${HIDDEN.phone}`;
    const [project] = await town.rows<{ code: string }>('SELECT code FROM plan_project LIMIT 1');
    const forms: Record<string, Fields> = {
      notes: { text },
      questions: { text },
      referrals: { body: 'การไฟฟ้าส่วนภูมิภาค', text },
      declines: { reasonCode: 'other', text },
      closure: { text },
      division: { division: 'FIN', text },
      category: { category: 'ROAD', text },
      subject: { subject: `เรื่องของ ${HIDDEN.name}` },
      'plan-links': { project: project!.code, reason: text },
      'plan-dismissals': { project: project!.code, reason: text },
      'plan-unrelated': { reason: text },
    };
    // The centre knows the name.
    const centre = browsers.get('intake_officer')!;
    const [{ version }] = (await town.rows<{ version: number }>(
      'SELECT version FROM matter WHERE reference = $1',
      [number],
    )) as [{ version: number }];
    const before = await town.state();
    let refused = 0;
    for (const [path, fields] of Object.entries(forms)) {
      const url = `/staff/complaints/${number}/${path}`;
      const { status, body } = await centre.post(url, { version: String(version), ...fields });
      if (status === 403) continue;
      expect([path, status, body.includes('ซึ่งขอปกปิดชื่อ')]).toEqual([path, 422, true]);
      refused += 1;
    }
    expect(refused).toBeGreaterThanOrEqual(8);
    expect(await town.state()).toEqual(before);
  });

  it('is found by no search', async () => {
    for (const username of ['division_head.eng', 'intake_officer']) {
      for (const text of TELLING) {
        const { body } = await browsers
          .get(username)!
          .get(`/staff/queue?text=${encodeURIComponent(text)}`);
        for (const { number } of cases) expect(body).not.toContain(number);
      }
    }
  });
});

describeWithPoppler('the letter to a hidden name', () => {
  it('waits on the page of the centre, to post or to hand over, and on no page of the division', async () => {
    const listed = async (username: string): Promise<string[]> => {
      const { body } = await browsers.get(username)!.get('/staff/posting');
      return cases.map(({ number }) => number).filter((number) => body.includes(number));
    };
    expect(await listed('intake_officer')).toEqual([cases[1]!.number, cases[2]!.number]);
    expect(await listed('division_head.eng')).toEqual([]);
    expect(await listed('division_officer.eng')).toEqual([]);
  });

  it('tells the division who brings it, and refuses its word that it arrived', async () => {
    const { number, noticeId } = cases[1]!;
    const url = `/staff/complaints/${number}/notices/${noticeId}`;
    const head = browsers.get('division_head.eng')!;
    const page = await head.get(url);
    expect(page.body).toContain('ศูนย์รับเรื่องราวร้องทุกข์เป็นผู้ส่งหนังสือฉบับนี้');
    expect(page.body).not.toContain(`action="${url}/delivery"`);
    for (const act of ['delivery', 'return']) {
      expect((await head.post(`${url}/${act}`)).status).toBe(403);
    }
    const centre = await browsers.get('intake_officer')!.get(url);
    expect(centre.body).toContain(`action="${url}/delivery"`);
  });

  it('keeps the number that the post knows it by at the centre', async () => {
    const { number, noticeId } = cases[4]!;
    const url = `/staff/complaints/${number}/notices/${noticeId}`;
    for (const username of ['division_head.eng', 'intake_officer'] as const) {
      const browser = browsers.get(username)!;
      const knows = username === 'intake_officer';
      expect((await browser.get(url)).body.includes('RN123456785TH')).toBe(knows);
      const csv = await browser.post('/staff/registers/outgoing.csv', ASK);
      expect(csv.body.includes('RN123456785TH')).toBe(knows);
      expect(csv.body).toContain('ลงทะเบียน');
    }
  });
});

it('is said on the form in the words that are kept', async () => {
  const { body } = await town.visitor().get('/report');
  expect(body).toContain('จากทุกสำนักและกองของเทศบาล');
  expect(body).toContain('ซึ่งอยู่ในสำนักปลัด');
  expect(HIDDEN.name).not.toBe('');
});
