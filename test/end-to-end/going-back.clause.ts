import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import type { RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

const SAID = 'หัวหน้างานขอเงินสองพันบาทก่อนออกใบอนุญาต';
const TYPED = { category: 'MISC', description: SAID, landmark: 'ห้องชั้นสองริมบันได' };

/** What the fields of the page hold, by name, but what is hidden; a press ends when the next page begins to come. */
async function fieldsOf({ page }: Visitor): Promise<Record<string, string>> {
  await page.waitForLoadState('domcontentloaded');
  return page.evaluate<Record<string, string>>(`Object.fromEntries(
    [...document.querySelectorAll('main :is(input:not([type=hidden]), textarea, select)')]
      .filter((field) => field.type !== 'radio' || field.checked)
      .map((field) => [field.name, field.value]))`);
}

/** Everything that is on show once a page has come: what it says and what its fields hold. */
const onShow = (page: Visitor['page']): Promise<string> =>
  until('a page to look at', () => readable(page).catch(() => undefined));

const readable = (page: Visitor['page']): Promise<string> =>
  page.evaluate<string>(`'page ' + document.body.innerText +
    [...document.querySelectorAll('input:not([type=radio]), textarea')].map((f) => f.value).join() +
    [...document.querySelectorAll(':checked')].map((f) => f.value).join()`);

/** Goes to each page of the browser's history, newest first, as its Back does, and returns what is on show. */
async function shownByHistory({ page }: Visitor): Promise<string[]> {
  const browser = () => page.context().newCDPSession(page);
  const { entries } = await (await browser()).send('Page.getNavigationHistory');
  const shown: string[] = [];
  for (const { id: entryId, url } of entries.reverse().filter((one) => one.url !== 'about:blank')) {
    await (await browser()).send('Page.navigateToHistoryEntry', { entryId });
    await pause(500);
    shown.push(`${new URL(url).pathname} ${await onShow(page)}`);
  }
  return shown;
}

/** Who goes back on the way to sending finds what they typed; who goes back after it finds nothing. */
export function goingBack(running: () => RunningTown): void {
  describe.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('the way back %s', (_how, javaScript) => {
    const open = async (): Promise<Visitor> => {
      const citizen = await running().visitor({ javaScript, width: 360 });
      await citizen.open('/report');
      await citizen.types(TYPED);
      return citizen;
    };

    it('from the check page leads to the form with everything typed', async () => {
      const citizen = await open();
      await citizen.presses('ตรวจทานก่อนส่ง');
      await citizen.page.waitForSelector('form[action="/report/done"]');
      await citizen.page.goBack();
      expect(await fieldsOf(citizen)).toMatchObject(TYPED);
      await citizen.close();
    });

    it('by the edit button keeps everything typed, after an error as well', async () => {
      const citizen = await open();
      await citizen.types({ email: 'no address' });
      await citizen.presses('ตรวจทานก่อนส่ง');
      expect(await fieldsOf(citizen)).toMatchObject(TYPED);
      await citizen.types({ email: 'citizen@example.com' });
      await citizen.presses('ตรวจทานก่อนส่ง');
      await citizen.page.locator('button.link-button').first().click();
      expect(await fieldsOf(citizen)).toMatchObject({ ...TYPED, email: 'citizen@example.com' });
      await citizen.close();
    });

    it('after sending shows nothing of it, however far one goes back', async () => {
      const citizen = await open();
      await citizen.presses('ตรวจทานก่อนส่ง');
      await citizen.presses('ส่งเรื่อง');
      expect(await citizen.reads('h1')).toContain('รับเรื่องของท่านแล้ว');
      await citizen.open('/');
      const shown = await shownByHistory(citizen);
      expect(shown.map((one) => one.split(' ')[0])).toEqual(
        expect.arrayContaining(['/report', '/report/check', '/report/done']),
      );
      for (const said of Object.values(TYPED)) {
        expect(shown.filter((one) => one.includes(said))).toEqual([]);
      }
      await citizen.close();
    }, 40_000);
  });
}
