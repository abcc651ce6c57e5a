import { expect, it } from '@jest/globals';
import type { RunningTown } from './running-town.js';

/** The officers' queue is walked by keys. */
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
}

const hrefOf = (link: { getAttribute(name: 'href'): Promise<string | null> }) =>
  link.getAttribute('href');
