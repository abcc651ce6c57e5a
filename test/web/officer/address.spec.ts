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
  const divisions = ['ENG', 'PH'];

  it('reads what it knows and writes it back', () => {
    const query = { division: 'ENG', state: 'received', due: 'near', text: 'ไฟ ดับ', page: '3' };
    const { filter, ignored } = readQueueFilter(query, divisions);
    expect(filter).toEqual({ ...query, page: 3 });
    expect(ignored).toEqual([]);
    const written = Object.fromEntries(new URL(queueHref(filter), 'http://x').searchParams);
    expect(written).toEqual(query);
  });

  it('names what is wrong and leaves it out', () => {
    const query = { division: 'XX', state: 'lost', due: '', text: 'ก'.repeat(201), page: '0' };
    const { filter, ignored } = readQueueFilter(query, divisions);
    expect(filter).toEqual({});
    expect(ignored).toEqual(['division', 'state', 'text', 'page']);
  });

  it('drops what PostgreSQL cannot take', () => {
    expect(readQueueFilter({ text: 'a\u0000b', due: ['mine', 'near'] }, divisions).filter).toEqual({
      text: 'ab',
      due: 'near',
    });
  });
});
