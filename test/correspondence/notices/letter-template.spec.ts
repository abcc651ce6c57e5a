import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PLACEHOLDERS } from '../../../src/correspondence/notices/data/letter-placeholders.data.js';
import { LETTER_TEMPLATES } from '../../../src/correspondence/notices/data/letter-templates.data.js';
import {
  chooseTemplate,
  EXAMPLE_VALUES,
  fillTemplate,
  openPlaceholders,
  templateCode,
  type PlaceholderValues,
  type TemplateScope,
} from '../../../src/correspondence/notices/letter-template.rule.js';
import { OUTCOMES } from '../../../src/correspondence/notices/notice.entity.js';

const KEYS = Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[];
const WORDS = new Set<string>(Object.values(PLACEHOLDERS).map(({ word }) => word));
/** A place as a template writes it. */
const placeholderOf = (key: keyof typeof PLACEHOLDERS): string => `{{${PLACEHOLDERS[key].word}}}`;
const values: PlaceholderValues = { subject: 'ไฟดับ 3 ต้น', receivedOn: '2022-04-12', phone: '053' };

describe('filling a template', () => {
  it('prints texts as they are, days as letters do, and numerals in Thai digits', () =>
    expect(fillTemplate('{{เรื่อง}} {{ วันที่รับเรื่อง }} {{โทรศัพท์}}', values)).toEqual({
      body: 'ไฟดับ 3 ต้น ๑๒ เมษายน ๒๕๖๕ ๐๕๓',
      problems: [],
    }));

  it('tells of each place once: nobody knows it, or there is nothing to print', () =>
    expect(fillTemplate('{{กอง}} {{ กอง }} {{ชื่อผู้ร้อง}} {{เหตุผล}} {{}}', { reason: ' ' })).toEqual({
      body: '{{กอง}} {{ กอง }} {{ชื่อผู้ร้อง}} {{เหตุผล}} {{}}',
      problems: [
        { name: 'กอง', kind: 'empty' },
        { name: 'ชื่อผู้ร้อง', kind: 'unknown' },
        { name: 'เหตุผล', kind: 'empty' },
        { name: '', kind: 'unknown' },
      ],
    }));

  it('tells of half a place, which a misspelt brace leaves', () => {
    expect(openPlaceholders('{{เรื่อง} เมื่อ {วันที่}} {x} { { } }')).toEqual([
      { name: '{{', kind: 'unpaired' },
      { name: '}}', kind: 'unpaired' },
    ]);
    expect(openPlaceholders('{{{เรื่อง}}} {{กอง}}').map(({ name }) => name)).toEqual(['เรื่อง', 'กอง']);
  });

  it('never reads a place or a pattern out of a value', () => {
    const subject = '{{กอง}} $& $1 {x}';
    expect(fillTemplate('{{เรื่อง}}|{{กอง}}', { subject, division: 'กองช่าง' }).body).toBe(
      `${subject}|กองช่าง`,
    );
  });

  it('leaves no known place that has a value, and every other character as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((one) => one.replace(/[{}]/g, ''));
    const braces = fc.constantFrom('{', '}', '{x}', '{ {', '} }', '{\n}');
    const place = fc.constantFrom(...KEYS).map(placeholderOf);
    const pieces = fc.array(
      fc.tuple(
        fc.oneof(text, braces),
        place,
        text.map((one) => `|${one}|`),
      ),
    );
    const printed = (key: keyof typeof PLACEHOLDERS): string =>
      fillTemplate(placeholderOf(key), EXAMPLE_VALUES).body;
    const byPlace = new Map<string, string>(KEYS.map((key) => [placeholderOf(key), printed(key)]));
    fc.assert(
      fc.property(pieces, (list) => {
        const body = list.map(([one, two, three]) => `${one}|${two}${three}`).join('');
        const expected = list.map(([one, two, three]) => `${one}|${byPlace.get(two)}${three}`);
        expect(fillTemplate(body, EXAMPLE_VALUES)).toEqual({
          body: expected.join(''),
          problems: [],
        });
      }),
    );
  });

  it('tells exactly of the places that it leaves', () => {
    const name = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ maxLength: 8 }).map((one) => one.replace(/[{}\n]/g, '').trim()),
    );
    fc.assert(
      fc.property(fc.array(name), fc.subarray(KEYS), (names, known) => {
        const some = Object.fromEntries(known.map((key) => [key, EXAMPLE_VALUES[key]!]));
        const { body, problems } = fillTemplate(names.map((one) => `{{${one}}}`).join(' '), some);
        const filled = new Set<string>(known.map((key) => PLACEHOLDERS[key].word));
        const left = [...new Set(names)].filter((one) => !filled.has(one));
        expect(problems).toEqual(
          left.map((one) => ({ name: one, kind: WORDS.has(one) ? 'empty' : 'unknown' })),
        );
        expect(openPlaceholders(body).map((one) => one.name)).toEqual(left);
      }),
    );
  });
});

describe('the letters that come with the system', () => {
  it.each(LETTER_TEMPLATES.map((one) => [templateCode(one), one] as const))(
    '%s has its three parts and no word that nobody knows',
    (_code, { body }) => {
      const { problems } = fillTemplate(body, EXAMPLE_VALUES);
      expect(problems).toEqual([]);
      const lines = body.split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines[0]).toMatch(/^ตามที่.* นั้น$/);
      expect(lines.at(-1)).toBe('จึงเรียนมาเพื่อโปรดทราบ');
      expect(fillTemplate(body, EXAMPLE_VALUES).body.length).toBeLessThan(2000);
      expect(body.replace(/\{\{.*?\}\}/g, 'ก')).not.toMatch(/[0-9A-Za-z]|  /);
    },
  );

  const OUTCOME_FIRST: Readonly<Record<string, RegExp>> = {
    progress: /^เรื่องนี้ยังไม่แล้วเสร็จ/,
    result: /ได้ดำเนินการแล้ว/,
    result_done: /ได้แก้ไขเรื่องนี้เสร็จแล้ว/,
    result_partly_done: /ได้แก้ไขเรื่องนี้แล้วบางส่วน/,
    result_not_possible: /ไม่อาจดำเนินการตามที่ท่านแจ้งได้/,
    result_founded: /^เรื่องร้องเรียนของท่านมีมูล/,
    result_unfounded: /^เรื่องร้องเรียนของท่านไม่มีมูล/,
    result_transferred: /รับเรื่องของท่านไว้ดำเนินการแล้ว/,
    result_declined: /มีคำสั่งไม่รับเรื่องนี้ไว้พิจารณา/,
    result_withdrawn: /ได้ยุติเรื่องตามที่ท่านขอถอน/,
    restricted_progress: /กำลังดำเนินการเรื่องนี้/,
    restricted_result: /ได้ดำเนินการเรื่องนี้เสร็จแล้ว/,
  };

  it('say the outcome first, in its first words after the cause, and are short', () => {
    for (const template of LETTER_TEMPLATES) {
      const code = templateCode(template);
      const [cause = '', outcome = '', ...others] = template.body.split('\n');
      // Whoever acts may stand before what they did.
      const said = outcome.replace(/^\{\{(?:กอง|เทศบาล|หน่วยงานที่รับโอน)\}\} ?/, '');
      expect([code, said.search(OUTCOME_FIRST[code]!)]).toEqual([code, 0]);
      // An order that refuses has its legal parts besides.
      const most =
        template.outcome === 'declined' ? { lines: 5, signs: 520 } : { lines: 3, signs: 260 };
      const matter = [outcome, ...others.slice(0, -1)];
      expect([code, matter.length <= most.lines]).toEqual([code, true]);
      const signs = matter.join('').replace(/\{\{.*?\}\}/g, '').length;
      expect([code, signs <= most.signs ? 'short' : signs]).toEqual([code, 'short']);
      expect([code, cause.length < 120]).toEqual([code, true]);
    }
    expect(Object.keys(OUTCOME_FIRST).toSorted()).toEqual(
      LETTER_TEMPLATES.map(templateCode).toSorted(),
    );
  });

  it('are one for each outcome, and a code is given once', () => {
    const codes = LETTER_TEMPLATES.map(templateCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(OUTCOMES.map((code) => `result_${code}`)));
  });

  it('refuse with facts, law, reasons and the way to appeal', () => {
    const { body } = LETTER_TEMPLATES.find((one) => one.outcome === 'declined')!;
    expect(openPlaceholders(body).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ข้อเท็จจริง', 'ข้อกฎหมาย', 'เหตุผล']),
    );
    expect(body).toMatch(/อุทธรณ์.*ยื่นต่อ.*ภายใน ๑๕ วันนับแต่วันที่ท่านได้รับแจ้ง/);
  });

  it('tell nothing of a restricted matter but its number and days', () => {
    for (const { body } of LETTER_TEMPLATES.filter(({ restricted }) => restricted)) {
      const told = openPlaceholders(body).map(({ name }) => name);
      for (const word of ['เรื่อง', 'กอง', 'ข้อเท็จจริง', 'เหตุผล', 'การดำเนินการ']) {
        expect(told).not.toContain(word);
      }
    }
  });
});

describe('the template of a letter', () => {
  const scope = (more: Partial<TemplateScope>): TemplateScope => ({
    kind: 'result',
    outcome: null,
    category: null,
    restricted: false,
    ...more,
  });
  const all = [
    scope({}),
    scope({ outcome: 'done' }),
    scope({ outcome: 'done', category: 'LIGHT' }),
    scope({ category: 'LIGHT' }),
    scope({ kind: 'progress' }),
    scope({ restricted: true }),
  ];
  const chosen = (more: Partial<TemplateScope>): string | null => {
    const found = chooseTemplate(all, scope(more));
    return found && templateCode(found);
  };

  it('is the nearest: category and outcome, outcome, category, kind', () => {
    expect(chosen({ outcome: 'done', category: 'LIGHT' })).toBe('result_done_LIGHT');
    expect(chosen({ outcome: 'done', category: 'ROAD' })).toBe('result_done');
    expect(chosen({ outcome: 'declined', category: 'LIGHT' })).toBe('result_LIGHT');
    expect(chosen({ outcome: 'declined', category: 'ROAD' })).toBe('result');
    expect(chosen({ kind: 'progress', category: 'LIGHT' })).toBe('progress');
  });

  it('is never an ordinary one in a restricted matter, nor the other way round', () => {
    expect(chosen({ outcome: 'done', restricted: true })).toBe('restricted_result');
    expect(chosen({ kind: 'progress', restricted: true })).toBeNull();
  });
});
