import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let head: Visitor;
let links: string[];
beforeAll(async () => {
  town = await WebTown.open(['division_head.eng', 'division_officer.eng']);
  for (let n = 0; n < 4; n += 1) await town.submit();
  await town.submit({ category: 'TAX' });
  head = await town.officer('division_head.eng');
  links = linksOf((await head.get('/staff/queue?due=unassigned')).body);
}, 60_000);
afterAll(() => town.close());

const plain = (href: string): string => href.replaceAll('&amp;', '&');
/** Where the links of a page lead whose tags have these words. */
const hrefsOf = (body: string, words: string): string[] =>
  [...body.matchAll(/<a (?:[^>"]|"[^"]*")*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(words))
    .map((tag) => plain(/href="([^"]*)"/.exec(tag)![1]!));
/** The cases of a list, in its order. */
const linksOf = (body: string): string[] => hrefsOf(body, 'card-table__title');
/** Where the way of a kind leads, on a case's page. */
const step = (body: string, rel: 'prev' | 'next'): string | undefined =>
  hrefsOf(/<nav class="case-steps[^]*?<\/nav>/.exec(body)?.[0] ?? '', `rel="${rel}"`)[0];
const backOf = (body: string): string => hrefsOf(body, 'govuk-back-link')[0]!;
const numberIn = (href: string): string => /MSM-\w{4}-\w{4}/.exec(href)![0];

describe('from a case of the queue', () => {
  it('one goes on to the next and the one before, through the list that it was opened from', async () => {
    expect(links.length).toBe(4);
    let at = links[0];
    const seen: string[] = [];
    while (at !== undefined) {
      seen.push(at);
      const { body } = await head.get(at);
      expect(step(body, 'prev')).toBe(links[seen.length - 2]);
      at = step(body, 'next');
    }
    expect(seen).toEqual(links);
  });

  it('one comes back to its row, which is marked', async () => {
    const { body } = await head.get(links[2]!);
    const back = new URL(backOf(body), 'http://town');
    const number = numberIn(links[2]!);
    expect([back.searchParams.get('due'), back.hash]).toEqual(['unassigned', `#${number}`]);
    const list = (await head.get(`${back.pathname}${back.search}`)).body;
    const current = [...list.matchAll(/<tr[^>]*is-current[^]*?<\/tr>/g)].map(([row]) => row);
    expect([current.length, current[0]]).toEqual([1, expect.stringContaining(`id="${number}"`)]);
    const tabs = /<nav class="count-tabs[^]*?<\/nav>/.exec(list)![0];
    expect(tabs).not.toContain('at=');
  });

  it('the ways stay when the case has left the list, and after a form on its page', async () => {
    const [account] = await town.rows<{ id: string }>(
      `SELECT id FROM account WHERE username = 'division_officer.eng'`,
    );
    const at = `/staff/complaints/${numberIn(links[1]!)}`;
    const { body: before } = await head.get(links[1]!);
    const version = /name="version" value="(\d+)"/.exec(before)![1]!;
    const done = await head.post(`${at}/assignments`, { version, officerId: account!.id });
    expect([done.status, done.headers.location]).toEqual([303, `${at}?done=assignment`]);
    const { body } = await head.get(done.headers.location!);
    expect([step(body, 'prev'), step(body, 'next')]).toEqual([links[0], links[2]]);
    const list = linksOf((await head.get('/staff/queue?due=unassigned')).body);
    expect(list).toEqual([links[0], links[2], links[3]]);
  });

  it('there is no way on where the case was not opened from a list', async () => {
    const fresh = await town.officer('division_head.eng');
    const { body } = await fresh.get(`/staff/complaints/${numberIn(links[0]!)}`);
    expect([step(body, 'prev'), step(body, 'next'), backOf(body)]).toEqual([
      undefined,
      undefined,
      '/staff/queue',
    ]);
  });
});
