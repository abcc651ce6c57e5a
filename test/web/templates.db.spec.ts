import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LETTER_TEMPLATES } from '../../src/correspondence/notices/data/letter-templates.data.js';
import { LetterTemplatesService } from '../../src/correspondence/notices/letter-templates.service.js';
import { BAD_VALUES } from './bad-values.data.js';
import { hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let clerk: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'administrator', 'division_head.eng']);
  clerk = await town.officer('municipal_clerk');
  administrator = await town.officer('administrator');
}, 60_000);
afterAll(() => town.close());

const DONE = '/staff/templates/result_done';
const BODY = 'ตามที่ท่านแจ้งเรื่อง {{เรื่อง}} นั้น\nซ่อมแล้ว {{ข้อเท็จจริง}}\nจึงเรียนมาเพื่อโปรดทราบ';
const text = { title: 'แจ้งผล ซ่อมแล้ว', body: BODY };
const versions = (code: string): Promise<{ version: number; body: string; by: string | null }[]> =>
  town.rows(
    `SELECT t.version, t.body, a.username AS by FROM letter_template t
       LEFT JOIN account a ON a.id = t.created_by WHERE code = $1 ORDER BY version`,
    [code],
  );
const newest = (): LetterTemplatesService =>
  town.app.get(LetterTemplatesService, { strict: false });

/** Opens a template and sends its form. */
async function revises(fields: Record<string, string>, by = clerk, url = DONE): Promise<Answer> {
  const version = hidden((await by.get(url)).body, 'version');
  return by.post(url, { version, ...text, step: 'save', ...fields });
}

describe('a template', () => {
  it('is listed by its title, each of them once', async () => {
    const { body } = await administrator.get('/staff/templates');
    expect(body.match(/href="\/staff\/templates\/\w+"/g)).toHaveLength(LETTER_TEMPLATES.length);
  });

  it('is previewed with an invented matter, and words that nobody knows are told', async () => {
    const before = await town.state();
    const body = BODY.replace('{{เรื่อง}}', '{{เรื่อง}} {{ชื่อผู้ร้อง}}');
    const page = await revises({ body, step: 'preview' });
    expect(page.status).toBe(200);
    expect(page.body).toMatch(/govuk-warning-text[^]*\{\{ชื่อผู้ร้อง\}\}/);
    expect(page.body).toMatch(/letter__paragraph">ตามที่ท่านแจ้งเรื่อง ไฟถนนดับหน้าตลาด/);
    expect(await town.state()).toEqual(before);
  });

  it('gets a version with every change, and old letters keep their text', async () => {
    const { number } = await town.submit();
    const prepared = async (): Promise<string> =>
      (await clerk.get(`/staff/complaints/${number}/notices/new?kind=result&outcome=done`)).body;
    expect(await prepared()).not.toContain('ซ่อมแล้ว {{');
    expect((await revises({})).headers.location).toBe(`${DONE}?done=saved`);
    expect(await versions('result_done')).toMatchObject([
      { version: 1, by: null },
      { version: 2, by: 'municipal_clerk', body: BODY },
    ]);
    expect(await prepared()).toContain('ซ่อมแล้ว {{ข้อเท็จจริง}}');
    const [event] = await town.rows(
      `SELECT data FROM office_event WHERE type = 'template_revised'`,
    );
    expect(event).toEqual({ data: { template: 'result_done', version: 2 } });
  });

  it('goes back to an old version as a new one', async () => {
    const page = await clerk.get(`${DONE}?from=1`);
    const [first] = await versions('result_done');
    expect(page.body).toContain(first!.body.split('\n')[1]!.slice(0, 60));
    expect(hidden(page.body, 'version')).toBe('2');
    await revises({ body: first!.body });
    expect((await versions('result_done')).map(({ body }) => body)).toEqual([
      first!.body,
      BODY,
      first!.body,
    ]);
  });

  it('that two change at once keeps the first change, and shows it to the second', async () => {
    const version = hidden((await clerk.get(DONE)).body, 'version');
    await revises({ body: `${BODY}\nฉบับของผู้ดูแลระบบ` }, administrator);
    const late = await clerk.post(DONE, { ...text, version, step: 'save' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('ฉบับของผู้ดูแลระบบ');
    expect(late.body).toMatch(/<textarea[^>]*>ตามที่ท่านแจ้งเรื่อง/);
    const before = await versions('result_done');
    const { id } = (await town.rows<{ id: string }>('SELECT id FROM account'))[0]!;
    const tries = Array.from({ length: 6 }, () =>
      newest().revise('result_done', before.length, text, id),
    );
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await versions('result_done')).toHaveLength(before.length + 1);
  });

  it('of a category comes before the general one, and is added once', async () => {
    const fields = { ...text, kind: 'result', outcome: 'done', category: 'LIGHT', step: 'save' };
    const added = await clerk.post('/staff/templates', fields);
    expect(added.headers.location).toBe('/staff/templates/result_done_LIGHT?done=saved');
    expect((await clerk.post('/staff/templates', fields)).status).toBe(409);
    const wanted = { kind: 'result', outcome: 'done', restricted: false } as const;
    const chosen = (category: string) => newest().choose({ ...wanted, category });
    expect((await chosen('LIGHT'))?.code).toBe('result_done_LIGHT');
    expect((await chosen('ROAD'))?.code).toBe('result_done');
  });
});

describe('what a template does not take', () => {
  it('gets words, and nothing is stored', async () => {
    const before = await town.state();
    const wrong = [{ title: '' }, { body: 'สั้น' }, { body: 'ก'.repeat(2501) }, { version: '0' }];
    for (const fields of wrong) {
      const { status, body } = await revises(fields as Record<string, string>);
      expect([fields, status]).toEqual([fields, 422]);
      expect(body).toMatch(/govuk-error-summary[^]*[ก-๙]{4}/);
    }
    const scopes = [
      { kind: 'progress', outcome: 'done', category: 'LIGHT' },
      { kind: 'result', outcome: '', category: 'MISC' },
      { kind: 'result', outcome: '', category: 'NONE' },
    ];
    for (const scope of scopes) {
      const sent = { ...text, ...scope, step: 'save' };
      expect((await clerk.post('/staff/templates', sent)).status).toBe(422);
    }
    expect((await revises({ version: '999999' })).status).toBe(409);
    expect(await town.state()).toEqual(before);
  });

  it('is never answered with a failure', async () => {
    const values = Object.values(BAD_VALUES).flatMap((all) => all.map(([, value]) => value));
    for (const value of new Set(values.map(String))) {
      const all = { title: value, body: value, category: value, version: value, kind: 'result' };
      expect((await revises({ title: value, body: value })).status).toBeLessThan(500);
      expect((await clerk.post('/staff/templates', { ...all, step: 'save' })).status).toBe(422);
    }
    for (const code of ['nothing', '__proto__', '%00', '%F0%9F%92%A9', 'x'.repeat(300)]) {
      expect((await clerk.get(`/staff/templates/${code}`)).status).toBe(404);
      expect((await clerk.post(`/staff/templates/${code}`, text)).status).toBe(404);
    }
  });

  it('is anything of another officer', async () => {
    const head = await town.officer('division_head.eng');
    expect((await head.get('/staff/templates')).status).toBe(403);
    expect((await head.post(DONE, { ...text, version: '1', step: 'save' })).status).toBe(403);
  });
});
