import { describe, expect, it } from '@jest/globals';
import {
  MOST_ROWS,
  writeDigest,
  type DigestLine,
} from '../../../src/escalation/mails/digest.mail.js';

const URL = 'https://sipha.example';
const line = (id: string, more: Partial<DigestLine['matter']> = {}, head = 'เกินกำหนดตอบ') => ({
  words: {
    subject: `${head}: ${id}`,
    heading: head,
    paragraphs: [],
    rows: [] as [string, string][],
    button: { label: 'x', url: `${URL}/${id}` },
  },
  matter: {
    id,
    dueOn: '2026-11-01',
    owed: true,
    title: id === 'c' ? null : `about ${id}`,
    ...more,
  },
});
const overdue = (id: string, dueOn: string): DigestLine => {
  const { words, matter } = line(id, { dueOn });
  return { words: { ...words, listedAt: 'overdue' }, matter };
};
/** So many matters; each is due a day later than the one before. */
const many = (count: number): DigestLine[] =>
  Array.from({ length: count }, (_, n) =>
    overdue(`case-${n}`, new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10)),
  );

describe('a digest', () => {
  it('counts matters, each once, with all its news', () => {
    const lines = [
      ...['a', 'b', 'a', 'a'].map((id) => line(id)),
      line('a', {}, 'หนังสือตีกลับ'),
      line('c', {}, 'มอบหมายเรื่อง'),
    ];
    const { subject, heading, rows } = writeDigest(lines, URL);
    expect(subject).toBe('สรุป 3 เรื่องที่ต้องดำเนินการ');
    expect(heading).toBe('มี 3 เรื่องที่ต้องดำเนินการ');
    expect(rows).toEqual([
      ['a', 'about a · เกินกำหนดตอบ · หนังสือตีกลับ', `${URL}/a`],
      ['b', 'about b · เกินกำหนดตอบ', `${URL}/b`],
      ['c', 'มอบหมายเรื่อง', `${URL}/c`],
    ]);
  });

  it('lists what has waited longest first, and what is owed no more last', () => {
    const lines = [
      line('answered', { dueOn: '2026-01-01', owed: false }),
      line('none', { dueOn: null, owed: false }),
      line('young', { dueOn: '2026-11-20' }),
      line('old', { dueOn: '2026-02-20' }),
    ];
    const { rows } = writeDigest(lines, URL);
    expect(rows.map(([about]) => about)).toEqual(['old', 'young', 'answered', 'none']);
  });

  it.each([
    [MOST_ROWS, null],
    [MOST_ROWS + 1, 'และอีก 1 เรื่อง'],
    [3867, 'และอีก 3,767 เรื่อง'],
  ])('of %i matters says %p', (count, rest) => {
    const { rows, paragraphs, subject } = writeDigest(many(count).reverse(), URL);
    expect(subject).toContain(` ${count.toLocaleString('en')} `);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(rows[0]![0]).toBe('case-0');
    expect(rows.at(-1)![0]).toBe(`case-${MOST_ROWS - 1}`);
    const said = paragraphs.filter((text) => text.startsWith('และอีก'));
    if (rest === null) expect(said).toEqual([]);
    else expect(said).toEqual([expect.stringContaining(rest)]);
  });

  it('leads to a list that holds all its matters', () => {
    const report = line('r');
    const ofPlan = { ...report, words: { ...report.words, listedAt: 'follow_up' as const } };
    const hrefOf = (lines: DigestLine[]): string | undefined => writeDigest(lines, URL).button?.url;
    expect(hrefOf(many(7))).toBe(`${URL}/staff/queue?due=overdue`);
    expect(hrefOf([...many(7), line('soon')])).toBe(`${URL}/staff/queue`);
    expect(hrefOf([ofPlan, ofPlan])).toBe(`${URL}/staff/plan/follow-up`);
    expect(hrefOf([ofPlan, ...many(7)])).toBe(`${URL}/staff/queue`);
  });
});
