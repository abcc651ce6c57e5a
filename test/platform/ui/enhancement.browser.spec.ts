import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { describeWithChromium, programPath } from '../../support/requires.js';
import { SAMPLE_PAGES } from './sample-pages.js';
import { AXE, startSampleServer, type SampleServer } from './sample-server.js';

const NAMES = Object.keys(SAMPLE_PAGES);
let server: SampleServer;
let browser: Browser;

async function withPage<T>(
  name: string,
  options: { width: number; bypassCSP?: boolean; javaScriptEnabled?: boolean },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { width, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...rest });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.setDefaultTimeout(3000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(`${server.url}/${name}`);
    const seen = await look(page);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

describeWithChromium('the parts in Chromium', () => {
  beforeAll(async () => {
    server = await startSampleServer();
    browser = await chromium.launch({
      executablePath: programPath('chromium') ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }, 30_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  describe.each(NAMES)('the page "%s"', (name) => {
    test.each([360, 1280])('has nothing that axe objects to at %i px', async (width) => {
      await withPage(name, { width, bypassCSP: true }, async (page) => {
        await page.addScriptTag({ content: AXE });
        const found = await page.evaluate<string[]>(
          'axe.run().then((all) => all.violations.map((one) => one.id + " " + one.nodes[0].html))',
        );
        expect(found).toEqual([]);
      });
    });

    test('never scrolls sideways at 320 px, with text of 200 % too', async () => {
      await withPage(name, { width: 320 }, async (page) => {
        expect(await sideways(page)).toBe(0);
        await page.evaluate('document.documentElement.style.fontSize = "32px"');
        expect(await sideways(page)).toBe(0);
      });
    });
  });

  describe('the script', () => {
    test('moves the focus to the errors, and from there to the field', () =>
      withPage('form', { width: 1280 }, async (page) => {
        const focused = (): Promise<string> =>
          page.evaluate<string>(
            'document.activeElement.dataset.module ?? document.activeElement.id',
          );
        expect(await focused()).toBe('govuk-error-summary');
        await page.click('.govuk-error-summary a');
        expect(await focused()).toBe('what');
      }));

    test('counts what is left as the server does', () =>
      withPage('form', { width: 1280 }, async (page) => {
        const said = (): Promise<string | null> => page.textContent('#what-info');
        expect(await said()).toBe('พิมพ์ได้อีก 7 ตัวอักษร');
        await page.fill('#what', 'ก\nขคงจฉช\u{1f600}นม');
        expect(await said()).toBe('เกินมา 1 ตัวอักษร');
        await page.fill('#what', '1234567890');
        expect(await said()).toBe('ครบจำนวนตัวอักษรแล้ว');
      }));

    test('sends a form once', () =>
      withPage('form', { width: 1280 }, async (page) => {
        const before = server.taken();
        for (const _press of [1, 2, 3]) {
          await page.evaluate('document.querySelector("form").requestSubmit()');
          await page.waitForTimeout(200);
        }
        expect(server.taken() - before).toBe(1);
      }));

    test('leaves the border of a text that was refused', () =>
      withPage('form', { width: 1280 }, async (page) => {
        const red = 'document.querySelector("#what").classList.contains("govuk-textarea--error")';
        expect(await page.evaluate(red)).toBe(true);
        await page.fill('#what', 'ก');
        expect(await page.evaluate(red)).toBe(true);
      }));

    test.each([360, 1280])('leads to a field with its label in sight at %i px', (width) =>
      withPage('form', { width, javaScriptEnabled: false }, async (page) => {
        await page.setViewportSize({ width, height: 260 });
        await page.goto(`${page.url()}#day`);
        const top = await page
          .locator('label[for=day]')
          .evaluate((label) => label.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
      }),
    );

    test('says the Thai date of the day in a field, also while it is typed', () =>
      withPage('form', { width: 1280 }, async (page) => {
        const said = (): Promise<string> => page.innerText('[data-day-said]');
        expect(await said()).toBe('30 พฤศจิกายน 2569');
        await page.fill('#day', '2024-02-29');
        expect(await said()).toBe('29 กุมภาพันธ์ 2567');
        // A Buddhist year in a field of Christian ones: it shows as what it is.
        await page.fill('#day', '2569-11-30');
        expect(await said()).toBe('30 พฤศจิกายน 3112');
        await page.fill('#day', '');
        expect(await said()).toBe('');
      }));

    test('presses a button by its digit, on a Thai keyboard too, and not while somebody types', () =>
      withPage('form', { width: 1280 }, async (page) => {
        await page.evaluate(
          'globalThis.pressed = []; document.addEventListener("click", (event) => event.target.dataset.key && pressed.push(event.target.dataset.key))',
        );
        const press = (target: string, key: string, code: string): Promise<unknown> =>
          page.evaluate(
            `document.querySelector("${target}").dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", code: "${code}", bubbles: true }))`,
          );
        await press('body', '1', 'Digit1');
        for (const [at, sign] of ['ๅ', '/', '-'].entries())
          await press('body', sign, `Digit${at + 1}`);
        await press('body', '3', 'Numpad3');
        await press('#phone', '2', 'Digit2');
        expect(await page.evaluate('pressed')).toEqual(['1', '1', '2', '3', '3']);
      }));

    test('walks the queue by keys, on a Thai keyboard too, and can be told not to', () =>
      withPage('queue', { width: 1280 }, async (page) => {
        const current = (): Promise<string> =>
          page.evaluate<string>(
            'document.activeElement.getAttribute("href") ?? document.activeElement.name ?? ""',
          );
        await page.keyboard.press('j');
        expect(await current()).toBe('/staff/overdue');
        await page.evaluate(
          'document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "่", code: "KeyJ", bubbles: true }))',
        );
        expect(await current()).toBe('/staff/near');
        await page.keyboard.press('x');
        expect(await page.isChecked('[value=near]')).toBe(true);
        await page.keyboard.press('k');
        expect(await current()).toBe('/staff/overdue');
        await page.keyboard.press('/');
        expect(await current()).toBe('q');
        await page.keyboard.press('j');
        expect(await page.inputValue('[name=q]')).toBe('j');
        await page.evaluate('document.activeElement.blur()');
        await page.keyboard.press('?');
        await page.uncheck('[data-shortcuts-switch]');
        await page.reload();
        await page.keyboard.press('j');
        expect(await current()).not.toContain('/staff/');
      }));

    test('is not missed: without it nothing is offered that only it can do', () =>
      withPage('letter', { width: 1280, javaScriptEnabled: false }, async (page) => {
        expect(await page.isVisible('[data-print]')).toBe(false);
        expect(await page.isVisible('.letter')).toBe(true);
      }));
  });

  describe('paper', () => {
    test.each(['letter', 'done'])('takes the page "%s" on one sheet', (name) =>
      withPage(name, { width: 1280 }, async (page) => {
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }),
    );
  });
});
