import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_ACCOUNTS } from '../../../src/apps/demo/demo-accounts.data.js';
import { withoutTokens, type Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const CODE = '2565-S1-02';
const INSIDER = 'misconduct_officer';
const OUTSIDERS = DEMO_ACCOUNTS.map(({ username }) => username).filter((name) => name !== INSIDER);
const STAFF_PAGES = [
  '/staff/plan?year=2565',
  '/staff/plan/overview?year=2565',
  `/staff/plan/${CODE}`,
  `/staff/plan/${CODE}?state=overdue`,
  '/staff/queue',
];
const PUBLIC_PAGES = ['/plan', '/plan/2565', `/plan/projects/${CODE}`];

let town: WebTown;
const visitors = new Map<string, Visitor>();

/** Links a new restricted case with the project, past its due day. */
async function linkSecret(): Promise<string> {
  const { number } = await town.submit({ category: 'MISC' });
  await town.rows(
    `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
     SELECT $1, m.id, $2, 'confirmed', 'r', a.id, now() FROM matter m, account a
      WHERE m.reference = $3 AND a.username = $4`,
    [uuidv7(), CODE, number, INSIDER],
  );
  return number;
}

/** Every page as every outsider sees it. */
async function seen(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const [name, visitor] of visitors) {
    const addresses = name === 'citizen' ? PUBLIC_PAGES : [...STAFF_PAGES, ...PUBLIC_PAGES];
    for (const address of addresses) {
      const { status, body } = await visitor.get(address);
      pages.set(`${name} ${address}`, `${status} ${withoutTokens(body)}`);
    }
  }
  return pages;
}

beforeAll(async () => {
  town = await WebTown.open([...OUTSIDERS, INSIDER]);
  visitors.set('citizen', town.visitor());
  for (const name of OUTSIDERS) visitors.set(name, await town.officer(name));
}, 120_000);
afterAll(() => town.close());

describe('restricted cases linked with a project', () => {
  it('change no byte for anybody outside, however many there are', async () => {
    const before = await seen();
    expect([...before.values()].filter((page) => page.startsWith('200'))).not.toHaveLength(0);
    const numbers: string[] = [];
    for (let count = 0; count < 6; count += 1) numbers.push(await linkSecret());
    expect(await seen()).toEqual(before);

    const insider = await town.officer(INSIDER);
    const own = (await insider.get(`/staff/plan/${CODE}`)).body;
    expect(numbers.filter((number) => !own.includes(number))).toEqual([]);
  }, 120_000);
});
