import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hidden, type Answer, type Visitor } from '../visitor.js';
import { WebTown } from '../web-town.js';

let town: WebTown;
let head: Visitor;
let url: string;
beforeAll(async () => {
  town = await WebTown.open(['division_head.eng']);
  head = await town.officer('division_head.eng');
  url = `/staff/complaints/${(await town.submit()).number}/notices`;
}, 60_000);
afterAll(() => town.close());

const BODY = 'เทศบาลได้ซ่อมไฟถนนหน้าตลาดครบทั้งสองต้นแล้ว';

/** Sends the form that a page shows; where it is to be refused, with a token of nobody. */
async function sends(page: Answer, act: string, isRefused = false): Promise<Answer> {
  const form = /<form [^>]*notices\/preview"[^]*?<\/form>/.exec(page.body)![0];
  const names = ['version', 'template', '_page', '_form'];
  const fields = Object.fromEntries(names.map((name) => [name, hidden(form, name)]));
  const chosen = { kind: 'progress', outcome: 'done', channel: 'tracking_page', body: BODY };
  const sent = { ...fields, ...chosen };
  if (!isRefused) return head.post(`${url}/${act}`, sent);
  const payload = new URLSearchParams({ ...sent, _csrf: 'A'.repeat(86) }).toString();
  return head.send({
    method: 'POST',
    url: `${url}/${act}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    payload,
  });
}

/** What stands beside the form: the letter as it would be issued, or a template that was not put in. */
const BESIDE = { preview: 'ตัวอย่าง ยังไม่ได้ลงนาม', template: 'id="offer"' } as const;

describe('a letter’s form that is refused outside its handler', () => {
  it.each(Object.entries(BESIDE))('keeps what %s showed beside it', async (act, beside) => {
    const opened = await head.get(`${url}/new?kind=result&outcome=done`);
    expect(opened.body).not.toContain(beside);
    const shown = await sends(opened, act);
    expect([shown.status, shown.body.includes(beside)]).toEqual([200, true]);
    const refused = await sends(shown, 'draft', true);
    expect([refused.status, refused.body.includes(beside)]).toEqual([403, true]);
    expect(refused.body).toContain(`${BODY}</textarea>`);
    const again = await sends(refused, 'draft', true);
    expect(again.body).toContain(beside);
    // What an address alone says is shown of nothing that was sent.
    expect((await head.get(`${url}/new?shown=letter`)).body).not.toContain(BESIDE.preview);
  });
});
