import { expect, it } from '@jest/globals';
import type { RunningTown } from './running-town.js';

/** The officers' queue is walked by keys, and left and found again. */
export function theQueueHasKeys(running: () => RunningTown): void {
  it('the queue is walked by j and k, and Enter opens the case', async () => {
    const officer = await running().officer('intake_officer');
    await officer.open('/staff/queue');
    const links = officer.page.locator('tbody a');
    const [first, second] = await Promise.all([links.nth(0), links.nth(1)].map(hrefOf));
    const focused = (): Promise<string> =>
      officer.page.evaluate<string>('document.activeElement.getAttribute("href")');
    const seen: string[] = [];
    for (const key of ['j', 'j', 'k']) {
      await officer.page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual([first, second, first]);
    await officer.page.keyboard.press('Enter');
    await officer.page.waitForURL(`**${first}`);
    await officer.close();
  });

  it('a case in two tabs leads back to the list of each, over the pages below it', async () => {
    const officer = await running().officer('intake_officer');
    await officer.open('/staff/queue?tab=open');
    const href = (await hrefOf(officer.page.locator('tbody a').first()))!;
    const [address = ''] = href.split('?');
    await officer.open(`${address}?queue=tab%3Dopen`);
    const other = await officer.page.context().newPage();
    await other.goto(`${address}?queue=tab%3Dnear`);
    const back = (of: typeof other) => hrefOf(of.locator('.govuk-back-link'));
    for (const [tab, list] of [
      [officer.page, 'open'],
      [other, 'near'],
    ] as const) {
      await tab.goto(`${address}/notices/new`);
      await tab.click('.govuk-back-link');
      await tab.waitForURL(`**${address}`);
      expect(await back(tab)).toBe(`/staff/queue?tab=${list}`);
    }
    await officer.close();
  });
}

const hrefOf = (link: { getAttribute(name: 'href'): Promise<string | null> }) =>
  link.getAttribute('href');
