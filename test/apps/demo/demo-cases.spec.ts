import { describe, expect, it } from '@jest/globals';
import { DEMO_CASES } from '../../../src/apps/demo/demo-cases.data.js';
import { CHANNELS } from '../../../src/cases/complaints/channel.js';
import { CATEGORIES } from '../../../src/core/office/data/categories.data.js';

const CATEGORY_CODES = new Set(CATEGORIES.map((category) => category.code));
const SERVED = [
  'progress_delivered',
  'answered_in_time',
  'answered_late',
  'closed',
  'declined',
  'referred',
];
const duties = DEMO_CASES.filter((demo) => demo.category !== 'PRAISE');
const open = duties.filter((demo) => !SERVED.includes(demo.state));
const delivered = duties.filter((demo) => SERVED.includes(demo.state));
const lengthOf = (text: string): number => [...text].length;

describe('the demo cases', () => {
  it.each(DEMO_CASES.map((demo) => [demo.subject, demo] as const))('%s', (subject, demo) => {
    expect(CATEGORY_CODES).toContain(demo.category);
    expect(CHANNELS).toContain(demo.channel);
    expect(lengthOf(demo.text)).toBeGreaterThanOrEqual(10);
    expect(lengthOf(demo.text)).toBeLessThanOrEqual(2000);
    expect(lengthOf(subject)).toBeLessThanOrEqual(120);
    expect(demo.village ?? 1).toBeGreaterThanOrEqual(1);
    expect(demo.village ?? 1).toBeLessThanOrEqual(8);
    expect(demo.text).toBe(demo.text.normalize('NFC'));
  });

  it('are of nobody: reserved numbers and the demo mail domain only', () => {
    for (const { contact = {}, text } of DEMO_CASES) {
      expect(contact.phone ?? '081 000 0000').toMatch(/^08\d 000 00\d\d$/);
      expect(contact.email ?? 'a@demo.example').toMatch(/^[a-z]+@demo\.example$/);
      expect(contact.name ?? 'ตัวอย่าง').toMatch(/ตัวอย่าง|สมมุติ/);
      expect(text).not.toMatch(/\d{9,}|@/);
    }
    const phones = DEMO_CASES.flatMap(({ contact }) => contact?.phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('say when and what was delivered where the state says that it was, and nowhere else', () => {
    for (const demo of delivered) {
      expect(demo.answer).toBeDefined();
      expect(demo.deliveredAfterDays).toBeLessThanOrEqual(demo.receivedDaysAgo);
    }
    for (const demo of open)
      expect([demo.answer, demo.deliveredAfterDays]).toEqual([undefined, undefined]);
    const days = (state: string) =>
      delivered.filter((demo) => demo.state === state).map((demo) => demo.deliveredAfterDays ?? 0);
    expect(Math.max(...days('answered_in_time'), ...days('progress_delivered'))).toBe(15);
    expect(Math.min(...days('answered_late'))).toBeGreaterThan(15);
  });

  it('spread over the whole clock', () => {
    const left = open.map((demo) => 15 - demo.receivedDaysAgo);
    expect(left.filter((days) => days > 3).length).toBeGreaterThanOrEqual(6);
    expect(left.filter((days) => days >= 0 && days <= 3).length).toBeGreaterThanOrEqual(4);
    const late = left.filter((days) => days < 0).map((days) => -days);
    expect(late.length).toBeGreaterThanOrEqual(5);
    expect([Math.min(...late), Math.max(...late)]).toEqual([1, 20]);
  });

  it('show three misconduct reports, every category, village and channel', () => {
    const restricted = DEMO_CASES.filter((demo) => demo.category === 'MISC');
    expect(restricted).toHaveLength(3);
    for (const { text } of restricted) expect(text).toMatch(/^\(เรื่องสมมุติ/);
    expect(new Set(DEMO_CASES.map((demo) => demo.category))).toEqual(CATEGORY_CODES);
    expect(new Set(DEMO_CASES.flatMap((demo) => demo.village ?? [])).size).toBe(8);
    expect(new Set(DEMO_CASES.map((demo) => demo.channel))).toEqual(new Set(CHANNELS));
  });

  it('include a long letter, a word of Burmese and an emoji', () => {
    const longest = Math.max(...DEMO_CASES.map((demo) => lengthOf(demo.text)));
    expect(longest).toBeGreaterThan(1300);
    expect(DEMO_CASES.some(({ text }) => /\p{Script=Myanmar}/u.test(text))).toBe(true);
    expect(DEMO_CASES.some(({ text }) => /\p{Extended_Pictographic}/u.test(text))).toBe(true);
  });
});
