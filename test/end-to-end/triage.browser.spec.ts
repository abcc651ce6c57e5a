import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/requires.js';
import { RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

/** Presses of a mouse that triage of ten cases may take. */
const MOST_CLICKS = 15;
const UNASSIGNED = '/staff/queue?due=unassigned';

/** A mouse whose presses are counted; a choice from a list is two. */
class CountedMouse {
  clicks = 0;

  constructor(private readonly visitor: Visitor) {}

  async click(selector: string, nth = 0): Promise<void> {
    this.clicks += 1;
    await this.visitor.page.locator(selector).nth(nth).click();
  }

  async choose(selector: string, value: string): Promise<void> {
    this.clicks += 2;
    await this.visitor.page.selectOption(selector, value);
  }
}

describeWithChromium('the day of a head of division', () => {
  let running: RunningTown;
  let officers: [string, string];
  beforeAll(async () => {
    running = await RunningTown.open();
    const { town } = running;
    const [one, other] = [
      await town.officer('division_officer.eng'),
      await town.officer('division_head.eng'),
    ];
    officers = [one.id, other.id];
  }, 60_000);
  afterAll(() => running?.close(), 60_000);

  const tenCases = async (): Promise<void> => {
    for (let n = 0; n < 10; n += 1) await running.town.submit();
  };
  const assigned = async (): Promise<number[]> => {
    const rows = await running.town.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM matter WHERE officer_id IS NOT NULL GROUP BY officer_id ORDER BY 1',
    );
    return rows.map(({ n }) => n);
  };

  for (const width of [1280, 360]) {
    it(`hands ten new cases to two officers in at most ${MOST_CLICKS} clicks at ${width} px`, async () => {
      await tenCases();
      const before = await assigned();
      const head = await running.officer('division_head.eng', { width });
      const mouse = new CountedMouse(head);
      await head.open(UNASSIGNED);
      for (let n = 0; n < 5; n += 1) await mouse.click('.card-table__select input', n);
      await mouse.choose('[name=act]', `assign:${officers[0]}`);
      await mouse.click('.bulk-bar button');
      await mouse.click('form[action$=confirmation] button');
      expect(await head.reads()).toContain('ทำแล้ว 5 เรื่อง');
      await mouse.click('.govuk-back-link');
      await mouse.click('[name=all]');
      await mouse.choose('[name=act]', `assign:${officers[1]}`);
      await mouse.click('.bulk-bar button');
      await mouse.click('form[action$=confirmation] button');
      expect(await head.reads()).toContain('ทำแล้ว 5 เรื่อง');
      expect(await assigned()).toEqual([5, 5].map((n, at) => n + (before[at] ?? 0)));
      expect(mouse.clicks).toBeLessThanOrEqual(MOST_CLICKS);
      expect(head.complaints).toEqual([]);
      await head.close();
    }, 60_000);
  }

  it('does the same with no mouse, and takes it back', async () => {
    await tenCases();
    const head = await running.officer('division_head.eng');
    const { keyboard } = head.page;
    await head.open(UNASSIGNED);
    const focus = async (selector: string): Promise<void> => {
      const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
      for (let n = 0; n < 80; n += 1) {
        if (await head.page.evaluate<boolean>(isThere)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`no way by Tab to ${selector}`);
    };
    for (let n = 0; n < 10; n += 1) {
      await keyboard.press('j');
      await keyboard.press('x');
    }
    await keyboard.press('a');
    await focus('[name=act]');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await focus('.bulk-bar button');
    await keyboard.press('Enter');
    await head.page.waitForURL('**/staff/queue/bulk/*');
    await focus('form[action$=confirmation] button');
    await keyboard.press('Enter');
    await head.page.waitForSelector('form[action$=undo]');
    expect(await head.reads()).toContain('ทำแล้ว 10 เรื่อง');
    await focus('form[action$=undo] button');
    await keyboard.press('Enter');
    await head.page.waitForSelector('text=ยกเลิกแล้ว 10 เรื่อง');
    await head.close();
  }, 60_000);

  it('walks from case to case by j and k, back to the row, and does so without a script', async () => {
    const head = await running.officer('division_head.eng');
    await head.open(UNASSIGNED);
    const hrefs = await head.page
      .locator('.card-table__title')
      .evaluateAll<string[], Element>((all) => all.map((one) => one.getAttribute('href') ?? ''));
    await head.page.keyboard.press('j');
    await head.page.keyboard.press('Enter');
    await head.page.waitForURL(`**${hrefs[0]}`);
    await head.page.keyboard.press('j');
    await head.page.waitForURL(`**${hrefs[1]}`);
    await head.page.keyboard.press('k');
    await head.page.waitForURL(`**${hrefs[0]}`);
    await head.page.click('.case-steps [rel=next]');
    await head.page.waitForURL(`**${hrefs[1]}`);
    await head.page.click('.govuk-back-link');
    await head.page.waitForURL('**/staff/queue?*');
    const row = await head.page.waitForSelector('.is-current .card-table__title:focus');
    expect(await row.getAttribute('href')).toBe(hrefs[1]);
    await head.close();
    const bare = await running.officer('division_head.eng', { javaScript: false });
    await bare.open(UNASSIGNED);
    await bare.page.check('[name=all]');
    await bare.page.selectOption('[name=act]', 'take');
    await bare.page.click('.bulk-bar button');
    await bare.page.click('form[action$=confirmation] button');
    expect(await bare.reads()).toContain('ทำแล้ว 10 เรื่อง');
    await bare.close();
  }, 60_000);
});
