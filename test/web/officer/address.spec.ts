import { describe, expect, it } from '@jest/globals';
import { localNext } from '../../../src/web/officer/sign-in/local-next.rule.js';
import { queueHref, readQueueFilter } from '../../../src/web/officer/queue/queue-filter.rule.js';

describe('where signing in leads', () => {
  it.each([
    ['/staff/queue?due=mine', '/staff/queue?due=mine'],
    ['/staff/complaints/MSM-7K4Q-M2XD', '/staff/complaints/MSM-7K4Q-M2XD'],
    ['/staff', '/staff'],
  ])('goes to %s', (next, place) => expect(localNext(next)).toBe(place));

  it.each([
    'https://elsewhere.invalid/staff',
    '//elsewhere.invalid/staff/x',
    '/\\elsewhere.invalid/staff/x',
    '/\t/elsewhere.invalid/staff/x',
    '/staff/../report',
    '/staff/%2e%2e/report',
    '/staffing',
    '/staff/sign-out',
    'javascript:alert(1)',
    ['/staff/queue'],
    undefined,
  ])('does not follow %s', (next) => expect(localNext(next)).toBe('/staff'));
});

describe('the filter in the queue’s address', () => {
  const choices = {
    divisions: ['ENG', 'PH'],
    categories: ['LIGHT'],
    villages: [4],
    officers: ['018f0000-0000-7000-8000-000000000001'],
  };
  const after = '9453_018f0000-0000-7000-8000-000000000002';
  const query = {
    division: 'ENG',
    category: 'LIGHT',
    village: '4',
    officer: choices.officers[0]!,
    state: 'received',
    channel: 'counter',
    from: '2025-10-01',
    to: '2025-10-31',
    due: 'near',
    text: 'ไฟ ดับ',
    after,
  };

  it('reads what it knows and writes it back', () => {
    const { filter, ignored } = readQueueFilter(query, choices);
    expect(filter).toEqual({ ...query, village: 4, after: ['9453', after.slice(5)] });
    expect(ignored).toEqual([]);
    const written = Object.fromEntries(new URL(queueHref(filter), 'http://x').searchParams);
    expect(written).toEqual(query);
  });

  it('takes a Buddhist year for the day that it means', () => {
    expect(readQueueFilter({ from: '1/10/2568', to: '๓๑/๑๐/๒๕๖๘' }, choices).filter).toEqual({
      from: '2025-10-01',
      to: '2025-10-31',
    });
  });

  it('names every part that is wrong and leaves it out', () => {
    const wrong = Object.fromEntries(Object.keys(query).map((name) => [name, 'ก'.repeat(201)]));
    const { filter, ignored } = readQueueFilter({ ...wrong, before: '1_x' }, choices);
    expect(filter).toEqual({});
    expect(ignored.sort()).toEqual([...Object.keys(query), 'before'].sort());
  });

  it('drops what PostgreSQL cannot take', () => {
    expect(readQueueFilter({ text: 'a\u0000b', due: ['mine', 'near'] }, choices).filter).toEqual({
      text: 'ab',
      due: 'near',
    });
  });
});
