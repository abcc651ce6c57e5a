import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnsentFormsService } from '../../src/cases/complaints/unsent-forms.service.js';
import { postForms, type HtmlForm } from './html-forms.js';
import { encoded, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const TYPED = 'โทรหาผู้ร้องแล้วสองครั้ง ไม่มีผู้รับสาย จะลงพื้นที่พรุ่งนี้';

let town: WebTown;
let officer: Visitor;
let colleague: Visitor;
let insider: Visitor;
beforeAll(async () => {
  town = await WebTown.open([
    'division_head.eng',
    'municipal_clerk',
    'misconduct_officer',
    'intake_officer',
  ]);
  officer = await town.officer('division_head.eng');
  colleague = await town.officer('municipal_clerk');
  insider = await town.officer('misconduct_officer');
}, 60_000);
afterAll(() => town.close());

const kept = () =>
  town.rows<{ form: string; ciphertext: Buffer }>('SELECT form, ciphertext FROM unsent_form');
const caseAt = async (category: string): Promise<string> =>
  `/staff/complaints/${(await town.submit({ category })).number}`;

async function formOf(by: Visitor, page: string, ending: string): Promise<HtmlForm> {
  const { body } = await by.get(page);
  return postForms(body).find(({ actions }) => actions[0]!.endsWith(ending))!;
}

/** What the page's script sends two seconds after the last letter. */
const types = (by: Visitor, form: HtmlForm, text: string): Promise<Answer> =>
  by.postBare('/staff/unsent', encoded({ ...form.hidden, text, body: text }));

const offer = async (by: Visitor, page: string): Promise<HtmlForm | undefined> =>
  postForms((await by.get(page)).body).find(({ actions }) => actions[0] === '/staff/unsent/shown');

describe('what an officer types on a case', () => {
  it('keeps itself, is offered on the page, comes back into its form, and is sent once', async () => {
    const page = await caseAt('LIGHT');
    const form = await formOf(officer, page, '/notes');
    const { status } = await types(officer, form, TYPED);
    expect([status, (await kept()).length]).toEqual([204, 1]);

    const offered = (await offer(officer, page))!;
    const shown = await officer.postBare('/staff/unsent/shown', encoded(offered.hidden));
    expect(shown.status).toBe(200);
    const back = postForms(shown.body).find(({ name }) => name === form.name)!;
    expect(back.fields.find(({ name }) => name === 'text')!.holds).toEqual([TYPED]);
    expect(back.hidden['version']).toEqual(form.hidden['version']);

    const sent = await officer.postBare(form.actions[0]!, encoded({ ...back.hidden, text: TYPED }));
    expect(sent.status).toBe(303);
    expect([await kept(), await offer(officer, page)]).toEqual([[], undefined]);
  });

  it('is kept of a letter too, newest over older, until it is thrown away', async () => {
    const page = `${await caseAt('LIGHT')}/notices/new`;
    const form = await formOf(officer, page, '/preview');
    for (const text of ['ร่างแรก', TYPED]) await types(officer, form, text);
    expect(await kept()).toHaveLength(1);
    const offered = (await offer(officer, page))!;
    const { body } = await officer.postBare('/staff/unsent/shown', encoded(offered.hidden));
    expect(body).toContain(TYPED);
    const thrown = await officer.postBare('/staff/unsent/dropped', encoded(offered.hidden));
    expect([thrown.status, await kept()]).toEqual([303, []]);
  });

  it('is nobody else’s, is stored encrypted, and goes when it is emptied or old', async () => {
    const page = await caseAt('LIGHT');
    const form = await formOf(officer, page, '/notes');
    await types(officer, form, TYPED);
    expect(await offer(colleague, page)).toBeUndefined();
    expect((await kept())[0]!.ciphertext.includes(Buffer.from('โทรหา'))).toBe(false);
    await types(officer, form, '');
    expect(await kept()).toEqual([]);
    await types(officer, form, TYPED);
    const unsent = town.app.get(UnsentFormsService, { strict: false });
    const days = (count: number): Date => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
    await unsent.forgetOld(days(14));
    expect(await kept()).toHaveLength(1);
    await unsent.forgetOld(days(16));
    expect(await kept()).toEqual([]);
  });

  it('is never kept of a restricted case, and goes when one becomes it', async () => {
    const secret = await caseAt('MISC');
    const { body } = await insider.get(secret);
    expect(body).not.toContain('data-keep');
    const form = await formOf(insider, secret, '/notes');
    expect((await types(insider, form, TYPED)).status).toBe(204);
    expect(await kept()).toEqual([]);

    const page = await caseAt('LIGHT');
    await types(officer, await formOf(officer, page, '/notes'), TYPED);
    expect(await kept()).toHaveLength(1);
    await town.rows('UPDATE matter SET restricted = true WHERE reference = $1', [
      page.split('/').at(-1),
    ]);
    expect(await kept()).toEqual([]);
  });

  it('is kept of no other page, and of no case that the officer may not see', async () => {
    const secret = await caseAt('MISC');
    const page = await caseAt('LIGHT');
    const form = await formOf(officer, page, '/notes');
    for (const at of ['/staff', '/report', secret]) {
      const hidden = { ...form.hidden, _page: [at] };
      await types(officer, { ...form, hidden }, TYPED);
    }
    expect(await kept()).toEqual([]);
  });
});
