import { describe, expect, test } from '@jest/globals';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CardTable } from '../../../src/platform/ui/card-table.js';
import { Chip, type ChipProps } from '../../../src/platform/ui/chip.js';
import { CsrfField } from '../../../src/platform/ui/csrf-field.js';
import { HiddenFields } from '../../../src/platform/ui/hidden-fields.js';
import { Link } from '../../../src/platform/ui/link.js';
import { Page } from '../../../src/platform/ui/page.js';
import { ColumnPlot } from '../../../src/platform/ui/plots/column-plot.js';
import { StackedBar } from '../../../src/platform/ui/plots/stacked-bar.js';
import { Qr } from '../../../src/platform/ui/qr.js';
import { QuarterTicks } from '../../../src/web/shared/plan/quarter-ticks.js';
import { renderPage } from '../../../src/platform/ui/render-page.js';
import { safeHref } from '../../../src/platform/ui/safe-href.js';
import type { Site } from '../../../src/platform/ui/site.js';
import { Textarea } from '../../../src/platform/ui/textarea.js';
import { Timeline } from '../../../src/platform/ui/timeline.js';

const site: Site = { service: 'Service' };
const office = { name: 'Town', place: ['Province'], phone: '0 1234 5678' };
const html = (node: VNode): string => renderToString(node);
const text = (node: VNode): string =>
  html(node)
    .replace(/<[^>]*>/g, '')
    .trim();

describe('Link', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example/x',
    '/\\elsewhere.example/x',
    '/\t/elsewhere.example/x',
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeUndefined();
    expect(html(<Link href={href}>words</Link>)).toBe('<span>words</span>');
  });

  test.each([
    '/track',
    '#field',
    '?page=2',
    'https://a.example/b:c',
    'tel:053',
    'mailto:a@b.example',
    '/a:b',
  ])('takes %j', (href) => {
    expect(html(<Link href={href}>words</Link>)).toBe(
      `<a class="govuk-link" href="${href}">words</a>`,
    );
  });
});

describe('Chip', () => {
  test.each<[ChipProps, string]>([
    [{ state: 'on_time', days: 9 }, 'เหลือ 9 วัน'],
    [{ state: 'near', days: 3 }, 'เหลือ 3 วัน'],
    [{ state: 'near', days: 0 }, 'ครบวันนี้'],
    [{ state: 'overdue', days: 4 }, 'เกิน 4 วัน'],
    [{ state: 'answered' }, 'ตอบแล้ว'],
    [{ state: 'answered', days: 0 }, 'ตอบแล้ว ทันกำหนด'],
    [{ state: 'answered', days: -2 }, 'ตอบแล้ว ทันกำหนด'],
    [{ state: 'answered', days: 2 }, 'ตอบแล้ว ช้า 2 วัน'],
  ])('says %j in words, beside an icon', (props, words) => {
    expect(text(<Chip {...props} />)).toBe(words);
    expect(html(<Chip {...props} />)).toContain(`<span class="chip chip--${props.state}"><svg`);
  });
});

describe('Page', () => {
  const page = (more: object): string =>
    renderPage(
      <Page title="Title" site={site} {...more}>
        <h1>Title</h1>
      </Page>,
      office,
    );

  test('is a Thai document with skip link, main and telephone', () => {
    const whole = page({});
    expect(whole).toMatch(/^<!DOCTYPE html>\n<html lang="th"/);
    expect(whole).toContain('<title>Title – Service</title>');
    expect(whole).toContain('href="#main-content"');
    expect(whole).toContain('<main class="govuk-main-wrapper" id="main-content"');
    expect(whole).toContain('href="tel:012345678"');
  });

  test('says the error first in the title', () => {
    expect(page({ hasErrors: true })).toContain('<title>ผิดพลาด: Title – Service</title>');
  });

  test('keeps officers’ pages out of search engines and shows who is signed in', () => {
    const whole = page({ staff: { name: 'Officer', signOut: <form id="out" /> } });
    expect(whole).toContain('<meta name="robots" content="noindex"');
    expect(whole).toContain('<span class="nb">Officer</span>');
    expect(whole).toContain('<form id="out"></form>');
    expect(page({})).not.toContain('robots');
  });

  test('has no script or style inside it, so that the policy may forbid both', () => {
    const whole = page({ nav: [{ href: '/a', text: 'A', current: true }] });
    expect(whole).not.toMatch(/<style| style=| on[a-z]+=|<script(?![^>]* src=)/);
  });
});

describe('forms', () => {
  test('carry values unseen, escaped, lists one by one', () => {
    expect(html(<HiddenFields values={{ a: '"<', b: ['1', '2'], c: undefined }} />)).toBe(
      '<input type="hidden" name="a" value="&quot;&lt;"/>' +
        '<input type="hidden" name="b" value="1"/><input type="hidden" name="b" value="2"/>',
    );
    expect(html(<CsrfField token="t" />)).toBe('<input type="hidden" name="_csrf" value="t"/>');
  });

  test('keep a first line break, which a parser would eat', () => {
    expect(html(<Textarea name="a" value={'\nb'} />)).toContain('>\n\nb</textarea>');
    expect(html(<Textarea name="a" value="</textarea><b>" />)).toContain('&lt;/textarea>');
  });
});

describe('lists', () => {
  test('a row has its tone, its box and the titles of its columns for a phone', () => {
    const table = html(
      <CardTable
        caption="List"
        keys
        columns={[{ title: 'Due', bare: true }, { title: 'Office' }]}
        rows={[{ tone: 'overdue', cells: ['x', 'y'], select: { value: '7', title: 'Lamp' } }]}
        select={{ name: 'number' }}
      />,
    );
    expect(table).toContain('data-queue');
    expect(table).toContain('class="card-table__row card-table__row--overdue"');
    expect(table).toContain('name="number" value="7" aria-label="เลือก Lamp"');
    expect(table).toContain('<td role="cell">x</td><td role="cell" data-label="Office">y</td>');
  });

  test('a timeline tells what is to come and marks internal notes', () => {
    const list = html(
      <Timeline
        entries={[
          { title: 'Due', at: '8', when: 'coming', tone: 'near' },
          { title: 'Done', at: '7', internal: 'secret' },
        ]}
      />,
    );
    expect(list).toContain('timeline__entry--coming timeline__entry--near');
    expect(list).toContain('(ยังไม่ถึง)');
    expect(list).toMatch(/<div class="internal-note"><strong>บันทึกภายใน<\/strong>.*secret/);
  });

  test('quarters are said in words, not by colour alone', () => {
    const ticks = text(<QuarterTicks planned={[1, 2]} done={[2, 4]} late={[1]} />);
    expect(ticks).toBe(
      '1!ไตรมาส 1 ยังไม่รายงาน เกินกำหนด2✓ไตรมาส 2 รายงานผลแล้ว3ไตรมาส 3 ไม่มีแผน4✓ไตรมาส 4 รายงานผลแล้ว',
    );
  });
});

describe('a plot of columns', () => {
  const plot = (values: (number | null)[], most?: number): string =>
    html(
      <ColumnPlot
        title="Cases"
        heads={{ label: 'Quarter', value: 'Cases' }}
        columns={values.map((value, at) => ({ label: `Q${at + 1}`, value, words: String(value) }))}
        most={most}
      />,
    );
  const heights = (page: string): number[] =>
    [...page.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));

  test('draws to a scale that begins at nought, and says each figure in a table', () => {
    const page = plot([10, 5, null, 0]);
    const [tallest, half, ...others] = heights(page);
    expect(half).toBeCloseTo(tallest! / 2);
    expect(others).toEqual([]);
    expect(page.match(/<td/g)).toHaveLength(8);
    expect(page).not.toContain('style=');
  });

  test('has a share of 50 stand half as high as the scale, whatever the highest is', () => {
    expect(heights(plot([50], 100))[0]).toBeCloseTo(heights(plot([100], 100))[0]! / 2);
  });

  test('says in words that there is nothing to draw', () => {
    expect(plot([null, null])).not.toContain('<svg');
    expect(text(<div>{plot([null])}</div>)).toContain('ยังไม่มีข้อมูล');
  });
});

test('a stacked bar puts its parts end to end', () => {
  const bar = html(
    <StackedBar
      of={10}
      parts={[
        { value: 2, look: 'alarm' },
        { value: 0, look: 'hatched' },
        { value: 3, look: 'solid' },
      ]}
    />,
  );
  expect(bar.match(/x="[^"]*"/g)).toEqual(['x="0.00%"', 'x="20.00%"']);
  expect(bar.match(/ width="\d+\.[^"]*"/g)).toEqual([' width="20.00%"', ' width="30.00%"']);
});

test('a QR code is one path of whole modules with a quiet zone of four', () => {
  const code = html(<Qr text="https://a.example/track" label="Track" />);
  const edge = Number(/viewBox="0 0 (\d+) /.exec(code)?.[1]);
  const path = /fill="#000" d="([^"]*)"/.exec(code)?.[1] ?? '';
  expect((edge - 8 - 17) % 4).toBe(0);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(code).toContain('role="img" aria-label="Track"');
  expect(code).not.toContain('style=');
});
