import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { STYLESHEETS } from '../../src/platform/ui/assets/asset-list.js';
import { describeWithChromium } from '../support/requires.js';
import { theQueueHasKeys } from './queue-keys.clause.js';
import { citizenPagesAreLight } from './light-pages.clause.js';
import { ADMIN_PAGES, CITIZEN_PAGES, OFFICER_PAGES } from './pages.js';
import { RunningTown } from './running-town.js';
import { stageCases, type StagedCases } from './staged-cases.js';
import type { Visitor } from './visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [...CITIZEN_PAGES, ...OFFICER_PAGES, ...ADMIN_PAGES];

let running: RunningTown;
let cases: StagedCases;
const visitors = new Map<string, Visitor>();
const visited = new Set<string>();
const linked = new Set<string>();

beforeAll(async () => {
  running = await RunningTown.open();
  cases = await stageCases(running.town);
}, 60_000);
afterAll(() => running?.close(), 60_000);

async function visitorOf(who: string): Promise<Visitor> {
  const known = visitors.get(who);
  if (known) return known;
  const visitor = await (who === 'citizen' ? running.visitor() : running.officer(who));
  visitors.set(who, visitor);
  return visitor;
}

const objections = async ({ page }: Visitor, width: number): Promise<string[]> => {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate<string[]>(
    'axe.run().then((all) => all.violations.map((one) => one.id + " " + one.nodes[0].html))',
  );
};

/** What is too much of the officers' header: on a phone it is a name and a button, else one row. */
const tooMuchHeader = async ({ page }: Visitor): Promise<string[]> => {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const [height, rows] = await page.evaluate<[number, number]>(`(() => {
      const header = document.querySelector('.site-header--staff');
      const links = [...(header?.querySelectorAll('nav a') ?? [])];
      const tops = links.map((link) => Math.round(link.getBoundingClientRect().top));
      return [header?.offsetHeight ?? 0, new Set(tops).size];
    })()`);
    if (height > 96) found.push(`${height} px high at ${width} px`);
    if (width === 1280 && rows > 1) found.push(`${rows} rows`);
  }
  return found;
};

/** What makes the page wider than a small phone, with this size of text. */
const sideways = async ({ page }: Visitor, textSize: string): Promise<string[]> => {
  await page.setViewportSize({ width: 320, height: 800 });
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    root.style.fontSize = '${textSize}';
    if (root.scrollWidth === root.clientWidth) return [];
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    return ['the page', ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 200))];
  })()`);
};

const classesIn = ({ url }: { url: string }): string[] => [
  ...new Set(readFileSync(`dist${url}`, 'utf8').match(/(?<=\.)[a-z][\w-]*/g)),
];
const OF_STAFF = classesIn(STYLESHEETS.staff).filter(
  (name) => !classesIn(STYLESHEETS.everyPage).includes(name),
);

/** What a page that loads no styles of the officers would need of them. */
const unstyled = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`document.querySelector('link[href^="/assets/staff.css"]') ? [] :
    ${JSON.stringify(OF_STAFF)}.filter((name) => document.getElementsByClassName(name).length)`);

/** What a link leads to without a page: a letter, a proof, a receipt, data. */
const A_FILE = /\.(json|csv|xlsx)$|\/(letter|proof|letters)$|\/receipt\/:number$|indicators\/csv$/;

/** An address without what differs from case to case. */
const kindOf = (address: string): string =>
  new URL(address).pathname
    .replace(/MSM-\w{4}-\w{4}/, ':number')
    .replace(/notices\/[0-9a-f-]{36}/, 'notices/:id')
    .replace(/(plan\/(?:projects\/|indicators\/)?)\d{4}-S\d-\d\d/, '$1:code')
    .replace(/staff\/templates\/\w+/, 'staff/templates/:code')
    .replace(/staff\/settings\/[\w.]+/, 'staff/settings/:key');

async function keepLinks({ page }: Visitor): Promise<void> {
  visited.add(kindOf(page.url()));
  const links = await page.evaluate<string[]>('[...document.links].map((link) => link.href)');
  const here = new URL(page.url()).origin;
  for (const link of links.filter((one) => one.startsWith(here))) linked.add(kindOf(link));
}

describeWithChromium('every page', () => {
  describe.each(PAGES)('$name', ({ who, arrive, status }) => {
    it('is one that axe, a small phone, large text and the content policy have nothing against', async () => {
      const visitor = await visitorOf(who);
      await visitor.page.setViewportSize({ width: 1280, height: 800 });
      await arrive(visitor, cases);
      await keepLinks(visitor);
      await visitor.page.evaluate(AXE);
      const seen = {
        status: visitor.status,
        unstyled: await unstyled(visitor),
        wide: await objections(visitor, 1280),
        narrow: await objections(visitor, 360),
        header: await tooMuchHeader(visitor),
        sideways: await sideways(visitor, ''),
        sidewaysInLargeText: await sideways(visitor, '200%'),
        console: visitor.complaints.splice(0),
      };
      expect(seen).toEqual({
        status,
        unstyled: [],
        wide: [],
        narrow: [],
        header: [],
        sideways: [],
        sidewaysInLargeText: [],
        console: [],
      });
    }, 30_000);
  });

  citizenPagesAreLight(() => running);
  theQueueHasKeys(() => running);

  it('is here: no page leads to one that is not in the lists', () => {
    const left = [...linked].filter((one) => !visited.has(one) && !A_FILE.test(one));
    expect(left).toEqual([]);
  });
});
