import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postForms } from './html-forms.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let clerk: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'division_officer.eng', 'inspector']);
  clerk = await town.officer('municipal_clerk');
}, 60_000);
afterAll(() => town.close());

const AT = '/staff/queue/bulk';
const REASON = 'เหตุผลที่แต่งขึ้นเพื่อทดสอบ';

const submitted = async (count: number): Promise<string[]> => {
  const numbers: string[] = [];
  for (let n = 0; n < count; n += 1) numbers.push((await town.submit()).number);
  return numbers;
};
const idOf = async (username: string): Promise<string> => {
  const [row] = await town.rows<{ id: string }>('SELECT id FROM account WHERE username = $1', [
    username,
  ]);
  return row!.id;
};
const officerOf = async (number: string): Promise<unknown> => {
  const [row] = await town.rows('SELECT officer_id FROM matter WHERE reference = $1', [number]);
  return row!['officer_id'];
};
const pageOf = (answer: Answer): string => {
  expect([answer.status, answer.headers.location]).toEqual([303, expect.stringContaining(AT)]);
  return answer.headers.location!;
};

describe('the queue', () => {
  it('does one thing to several cases in a choice, a look and a press, and takes it back', async () => {
    const numbers = await submitted(3);
    const officer = await idOf('division_officer.eng');
    const queue = await clerk.get('/staff/queue');
    for (const number of numbers) expect(queue.body).toContain(`name="number" value="${number}"`);
    const chosen = [numbers[0]!, numbers[1]!];
    const at = pageOf(await clerk.post(AT, { act: `assign:${officer}`, number: chosen }));
    const { body } = await clerk.get(at);
    expect([body.includes('จะทำ 2 เรื่อง'), body.includes(numbers[2]!)]).toEqual([true, false]);
    expect(await officerOf(numbers[0]!)).toBe(null);
    for (const _twice of [1, 2]) pageOf(await clerk.post(`${at}/confirmation`));
    expect((await clerk.get(at)).body).toContain('ทำแล้ว 2 เรื่อง');
    expect(await Promise.all(numbers.map(officerOf))).toEqual([officer, officer, null]);
    pageOf(await clerk.post(`${at}/undo`));
    expect((await clerk.get(at)).body).toContain('ยกเลิกแล้ว 2 เรื่อง');
    expect(await Promise.all(numbers.map(officerOf))).toEqual([null, null, null]);
  });

  it('chooses the whole page by one box, without a script', async () => {
    const numbers = await submitted(2);
    const [form] = postForms((await clerk.get('/staff/queue')).body).filter(
      ({ actions }) => actions[0] === AT,
    );
    const shown = form!.hidden['shown']!;
    for (const number of numbers) expect(shown[0]).toContain(number);
    const at = pageOf(await clerk.post(AT, { act: 'take', all: '1', shown }));
    const { body } = await clerk.get(at);
    for (const number of shown[0]!.split(' ')) expect(body).toContain(number);
  });

  it('asks for what the act needs, with what was typed where something is missing', async () => {
    const [number] = (await submitted(1)) as [string];
    for (const [act, field, value] of [
      ['category', 'category', 'ROAD'],
      ['plan_link', 'project', '2565-S3-05'],
    ] as const) {
      const at = pageOf(await clerk.post(AT, { act, number }));
      const first = (await clerk.get(at)).body;
      expect(first).not.toContain('/confirmation');
      const missing = await clerk.post(at, { reason: REASON });
      expect([missing.status, missing.body.includes(`href="#${field}"`)]).toEqual([422, true]);
      expect(missing.body).toContain(REASON);
      pageOf(await clerk.post(at, { [field]: value, reason: REASON }));
      expect((await clerk.get(at)).body).toContain('จะทำ 1 เรื่อง');
    }
  });

  it('shows the list again, with what was chosen, where no act or no case was', async () => {
    const [number] = (await submitted(1)) as [string];
    const place = { _page: '/staff/queue?due=open', _form: AT };
    for (const fields of [{ act: 'take' }, { act: '', number }, { act: 'nothing', number }]) {
      const { status, body } = await clerk.post(AT, { ...fields, ...place });
      expect([fields, status, body.includes('ยังไม่ได้เลือกเรื่อง')]).toEqual([fields, 422, true]);
      const [form] = postForms(body).filter(({ actions }) => actions[0] === AT);
      const held = form!.fields.find(({ name }) => name === 'number')!.holds;
      expect(held).toEqual('number' in fields ? [number] : []);
    }
  });

  it('offers an act to whoever may do it to one case, and to nobody else', async () => {
    await submitted(1);
    const offered = async (username: string): Promise<string[]> => {
      const { body } = await (await town.officer(username)).get('/staff/queue');
      const [form] = postForms(body).filter(({ actions }) => actions[0] === AT);
      const acts = form?.fields.find(({ name }) => name === 'act')?.offered ?? [];
      return [...new Set(acts.filter(Boolean).map((act) => act.split(':')[0]!))].sort();
    };
    expect(await offered('municipal_clerk')).toEqual(['assign', 'category', 'plan_link', 'take']);
    expect(await offered('division_officer.eng')).toEqual(['plan_link', 'take']);
    expect(await offered('inspector')).toEqual([]);
  });

  it('shows a bulk to who asked for it, and to nobody else', async () => {
    const [number] = (await submitted(1)) as [string];
    const at = pageOf(await clerk.post(AT, { act: 'take', number }));
    const other = await town.officer('division_officer.eng');
    for (const { status } of [
      await other.get(at),
      await other.post(`${at}/confirmation`),
      await other.post(`${at}/undo`),
      await clerk.get(`${AT}/no-key`),
    ]) {
      expect(status).toBe(404);
    }
    expect(await officerOf(number)).toBe(null);
  });

  it('shows how far a long one is, and asks again by itself', async () => {
    const [number] = (await submitted(1)) as [string];
    const at = pageOf(await clerk.post(AT, { act: 'take', number }));
    await town.rows(`UPDATE bulk_order SET confirmed_at = clock_timestamp() WHERE id = $1`, [
      at.split('/').at(-1),
    ]);
    const { body, headers } = await clerk.get(at);
    expect([body.includes('<progress max="1" value="0"'), headers['refresh']]).toEqual([true, '2']);
  });
});
