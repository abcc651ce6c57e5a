import { describe, expect, it } from '@jest/globals';
import { SUGGESTION_WORDS } from '../../src/plan-links/data/plan-suggestion-words.data.js';
import { plan2565 } from '../../src/plan/plan-source.js';
import { readyProjects, suggestProjects } from '../../src/plan-links/suggestion.rule.js';
import { DEMO_CASES } from '../../src/demo/demo-cases.data.js';
import { CATEGORIES } from '../../src/office/data/categories.data.js';
import { SUGGESTION_CASES } from './suggestion-cases.data.js';

const PROJECTS = readyProjects(
  plan2565().projects.map((project) => ({ ...project, ...SUGGESTION_WORDS[project.code] })),
);
const NEEDED_PERCENT = 80;

const suggest = (categoryCode: string, divisionCode: string | null, words: string) =>
  suggestProjects({ categoryCode, divisionCode, words }, PROJECTS);
const rankOf = ({ category, division, text, expected }: (typeof SUGGESTION_CASES)[number]) =>
  suggest(category, division, text).findIndex(({ code }) => code === expected);

describe('the words of the thirty projects', () => {
  it('are there for each project, and name categories of the office only', () => {
    expect(Object.keys(SUGGESTION_WORDS)).toEqual(PROJECTS.map(({ code }) => code));
    const known = new Set(CATEGORIES.map(({ code }) => code));
    const named = Object.values(SUGGESTION_WORDS).flatMap(({ categories }) => categories);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('hold no word twice for one project', () => {
    for (const { words } of Object.values(SUGGESTION_WORDS)) {
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});

describe('suggestions for complaints written by hand', () => {
  it('cover every project', () => {
    const covered = new Set(SUGGESTION_CASES.map(({ expected }) => expected));
    expect(SUGGESTION_CASES.length).toBeGreaterThanOrEqual(25);
    expect(PROJECTS.filter(({ code }) => !covered.has(code))).toEqual([]);
  });

  it(`name the expected project among three in at least ${NEEDED_PERCENT} %`, () => {
    const ranks = SUGGESTION_CASES.map(rankOf);
    const found = ranks.filter((rank) => rank >= 0).length;
    const first = ranks.filter((rank) => rank === 0).length;
    const percent = (100 * found) / ranks.length;
    const missed = SUGGESTION_CASES.filter((_, at) => ranks[at] === -1);
    process.stdout.write(
      `plan suggestions: ${found} of ${ranks.length} in the first three (${percent.toFixed(0)} %), ` +
        `${first} in the first place\n` +
        missed.map(({ expected, text }) => `  missed ${expected}: ${text}\n`).join(''),
    );
    expect(percent).toBeGreaterThanOrEqual(NEEDED_PERCENT);
  });
});

describe('suggestions for everyday complaints of the demo, written by somebody else', () => {
  const divisionOf = new Map(CATEGORIES.map(({ code, divisionCode }) => [code, divisionCode]));
  const everyday = DEMO_CASES.filter(({ category }) =>
    ['ROAD', 'LIGHT', 'DRAIN', 'WATER', 'SIGN', 'TREE', 'WASTE', 'HEALTH', 'ANIMAL'].includes(
      category,
    ),
  );

  it('put the complaint centre among the first two', () => {
    expect(everyday.length).toBeGreaterThan(10);
    const without = everyday.filter(({ category, subject, text }) => {
      const made = suggest(category, divisionOf.get(category) ?? null, `${subject} ${text}`);
      return !made.slice(0, 2).some(({ code }) => code === '2565-S3-05');
    });
    expect(without.map(({ text }) => text)).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('gives its grounds: the category, the division, and the words of the text', () => {
    const [best] = suggest('EDU', 'EDU', 'ครูที่ศูนย์เด็กเล็กขาด');
    expect(best).toMatchObject({
      code: '2565-S1-05',
      grounds: [
        { kind: 'category' },
        { kind: 'division' },
        { kind: 'words', words: ['ศูนย์เด็กเล็ก', 'ครู'] },
      ],
    });
  });

  it('is never made for the division alone', () => {
    expect(suggest('NOTHING', 'CLERK', 'กขค')).toEqual([]);
    expect(suggest('NOTHING', 'CLERK', '')).toEqual([]);
  });

  it('takes the category alone, and then names no words', () => {
    const [best] = suggest('PRAISE', null, '');
    expect(best).toEqual({ code: '2565-S2-14', score: 2, grounds: [{ kind: 'category' }] });
  });

  it('lets the category outweigh a word that only names the place', () => {
    const [first, second] = suggest('ROAD', 'ENG', 'สะพานข้ามลำห้วยหัก');
    expect(first).toMatchObject({ code: '2565-S3-05', grounds: [{ kind: 'category' }] });
    expect(second).toMatchObject({
      code: '2565-S1-04',
      grounds: [{ kind: 'words', words: ['ลำห้วย'] }],
    });
    expect(suggest('WASTE', 'PH', 'ทิ้งเศษวัสดุในลำห้วย')[0]?.code).toBe('2565-S1-04');
  });

  it('does not find a short word inside another one', () => {
    const inside = suggest('NOTHING', null, 'ผ่านด่านมาสักครู่ก็สงบ');
    expect(inside.flatMap(({ grounds }) => grounds)).toEqual([]);
  });

  it('reads a text typed with a double เ or a split ำ alike', () => {
    const score = (text: string) => suggest('NOTHING', null, text)[0];
    expect(score('เเต่งตั้งโยกย้าย')).toEqual(score('แต่งตั้งโยกย้าย'));
    expect(score('ทิ้งลงแม่นํ้า')).toEqual(score('ทิ้งลงแม่น้ำ'));
    expect(score('ทิ้งลงแม่น้ำ')?.code).toBe('2565-S1-04');
  });

  it('comes best first, never more than the limit, always in the same order', () => {
    for (const { category, division, text } of SUGGESTION_CASES) {
      const all = suggestProjects(
        { categoryCode: category, divisionCode: division, words: text },
        [...PROJECTS].reverse(),
        30,
      );
      const scores = all.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(suggest(category, division, text)).toEqual(all.slice(0, 3));
      expect(all.every(({ grounds }) => grounds.length > 0)).toBe(true);
    }
  });
});
