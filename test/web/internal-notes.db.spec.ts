import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountDirectoryService } from '../../src/core/accounts/account-directory.service.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { DUE_FILTERS, type DueFilter } from '../../src/escalation/triage/queue-filter.js';
import { TriageQueueQuery } from '../../src/escalation/triage/triage-queue.query.js';
import type { Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const NOTE = 'คุยกับช่างแล้ว อะไหล่จะมาวันศุกร์';
const REASON = 'อยู่ในเขตที่กองช่างดูแล';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open([
    'intake_officer',
    'municipal_clerk',
    'mayor',
    'inspector',
    'misconduct_officer',
    'division_officer.eng',
    'division_head.eng',
  ]);
}, 60_000);
afterAll(() => town.close());

/** Posts a form of a complaint with the version that its page has now. */
async function move(
  officer: Visitor,
  number: string,
  what: string,
  fields: Record<string, string>,
): Promise<void> {
  const address = `/staff/complaints/${number}`;
  const version = /name="version" value="(\d+)"/.exec((await officer.get(address)).body)![1]!;
  const { status } = await officer.post(`${address}/${what}`, { version, ...fields });
  expect([what, status]).toEqual([what, 303]);
}

describe('internal notes', () => {
  it('are read by those who work or answer for the case, and by no inspector', async () => {
    const { number } = await town.submit({ category: 'TAX' });
    const intake = await town.officer('intake_officer');
    await move(intake, number, 'notes', { text: NOTE });
    await move(intake, number, 'division', { division: 'ENG', text: REASON });
    for (const username of ['intake_officer', 'municipal_clerk', 'mayor', 'division_head.eng']) {
      const { status, body } = await (
        await town.officer(username)
      ).get(`/staff/complaints/${number}`);
      expect([username, status]).toEqual([username, 200]);
      expect([username, body.includes(NOTE), body.includes(REASON)]).toEqual([
        username,
        true,
        true,
      ]);
    }
    const page = await (await town.officer('inspector')).get(`/staff/complaints/${number}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('กองช่าง');
    expect(page.body).not.toContain(NOTE);
    expect(page.body).not.toContain(REASON);
  });
});

describe('the queue', () => {
  const rowsOf = async (officer: Visitor, tab: DueFilter): Promise<string[]> => {
    const { status, body } = await officer.get(`/staff/queue?due=${tab}`);
    expect([tab, status]).toEqual([tab, 200]);
    return [...body.matchAll(/href="\/staff\/complaints\/([\w-]+)[?"]/g)].map(
      ([, number]) => number!,
    );
  };

  it('lists under "unassigned" every open complaint that nobody has, and counts it', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    const head = await town.officer('division_head.eng');
    const active = await town.app.get(AccountDirectoryService, { strict: false }).active();
    const officer = active.find(({ role }) => role === 'division_officer');
    expect(await rowsOf(head, 'unassigned')).toContain(number);
    await move(head, number, 'assignments', { officerId: officer!.id });
    expect(await rowsOf(head, 'unassigned')).not.toContain(number);
    await move(head, number, 'conflicts', { accountId: officer!.id });
    expect(await rowsOf(head, 'unassigned')).toContain(number);
    const actor = active.find(({ role }) => role === 'division_head');
    const queue = town.app.get(TriageQueueQuery, { strict: false });
    const { counts } = await queue.read(actor!, {}, bangkokDayOf(new Date()));
    expect(counts.of.unassigned).toBe(new Set(await rowsOf(head, 'unassigned')).size);
  });

  it('keeps under "unassigned" what was passed on while its answer is owed, until it is closed', async () => {
    const { number } = await town.submit({ category: 'LIGHT' });
    const clerk = await town.officer('municipal_clerk');
    await move(clerk, number, 'referrals', { body: 'แขวงทางหลวง', text: REASON });
    expect(await rowsOf(clerk, 'unassigned')).toContain(number);
    await town.rows(`UPDATE complaint SET status = 'closed' WHERE number = $1`, [number]);
    expect(await rowsOf(clerk, 'unassigned')).not.toContain(number);
  });

  it('has no byte of a restricted complaint for anyone else, on any tab, page or search', async () => {
    const landmark = 'หลังอาคารเก็บพัสดุหมายเลขเจ็ด';
    const { number } = await town.submit({ category: 'MISC', landmark });
    const { number: ordinary } = await town.submit({ category: 'LIGHT', landmark });
    const addresses = [
      ...DUE_FILTERS.map((tab) => `/staff/queue?due=${tab}`),
      `/staff/queue?text=${encodeURIComponent(landmark)}`,
      `/staff/queue?text=${number}`,
      '/staff/plan',
    ];
    for (const username of ['intake_officer', 'municipal_clerk', 'mayor', 'inspector']) {
      const officer = await town.officer(username);
      const seen = await Promise.all(addresses.map((address) => officer.get(address)));
      expect(seen.some(({ body }) => body.includes(ordinary))).toBe(true);
      expect(seen.some(({ body }) => body.includes(`/complaints/${number}`))).toBe(false);
      const search = await officer.get(`/staff/queue?text=${encodeURIComponent(landmark)}`);
      expect(search.body.match(/href="\/staff\/complaints\//g)).toHaveLength(1);
    }
    const named = await town.officer('misconduct_officer');
    expect(await rowsOf(named, 'open')).toContain(number);
    expect(await rowsOf(named, 'open')).not.toContain(ordinary);
  });
});

describe('the help of the keys', () => {
  it('names those that do something', async () => {
    const { body } = await (await town.officer('intake_officer')).get('/staff/queue');
    const keys = [...body.matchAll(/<kbd>(.*?)<\/kbd>/g)].map(([, key]) => key);
    expect(keys).toEqual(['j', 'k', 'Enter', 'x', 'a', '/', '?']);
  });
});
