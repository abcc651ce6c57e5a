import { describe, expect, it } from '@jest/globals';
import { readNumber, readPin } from '../../../src/cases/complaints/complaint-number.rule.js';
import { toldCount, tooFew } from '../../../src/cases/complaints/few-cases.rule.js';
import { answeredRound } from '../../../src/cases/complaints/rating.rule.js';
import {
  MoveNotPossible,
  STATUSES,
  statusAfterCitizenAnswer,
  statusAfterNotice,
  statusAfterReopening,
  statusAfterReturn,
  statusAfterTransfer,
} from '../../../src/cases/complaints/status.rule.js';

const DONE = ['answered', 'closed'];

describe('the status', () => {
  it.each(STATUSES)('%s changes by what happens as the office says', (status) => {
    const done = DONE.includes(status);
    expect(statusAfterNotice('result', status)).toBe('answered');
    expect(statusAfterNotice('progress', status)).toBe(status);
    expect(statusAfterReturn(status)).toBe(done ? 'in_progress' : status);
    expect(statusAfterTransfer(status)).toBe(status === 'assigned' ? 'received' : status);
    expect(statusAfterCitizenAnswer(status)).toBe(
      status === 'waiting_for_citizen' ? 'in_progress' : status,
    );
    if (!done) {
      expect(() => statusAfterReopening(status, true)).toThrow(MoveNotPossible);
      return;
    }
    expect(statusAfterReopening(status, true)).toBe('assigned');
    expect(statusAfterReopening(status, false)).toBe('received');
  });
});

describe('a round', () => {
  const newest = { round: 2, endedBy: 'result' as const, endedOn: '2026-11-01' };
  it('can be rated for thirty days after its result, while that stands', () => {
    for (const status of STATUSES) {
      const open = { round: 2, until: '2026-12-01' };
      expect(answeredRound(status, newest)).toEqual(DONE.includes(status) ? open : null);
    }
    expect(answeredRound('answered', { ...newest, endedBy: 'progress' })).toBeNull();
    expect(answeredRound('answered', null)).toBeNull();
  });
});

describe('a number of cases', () => {
  it('is told from five on, and none is not told either', () => {
    expect([0, 1, 4, 5, 6].map(toldCount)).toEqual([null, null, null, 5, 6]);
    expect([0, 1, 4, 5].map(tooFew)).toEqual([false, true, true, false]);
  });
});

describe('a number and a PIN', () => {
  it('are read as people type them', () => {
    for (const typed of ['MSM-2345-6789', 'msm 2345 6789', '2345-6789', 'MSM๒๓๔๕๖๗๘๙']) {
      expect(readNumber(typed, 'MSM')).toBe('MSM-2345-6789');
    }
    for (const typed of ['2345-678', 'MSM-2345-67890', 'MSM-2345-678O', '']) {
      expect(readNumber(typed, 'MSM')).toBeNull();
    }
    expect(['012345', '๐๑๒ ๓๔๕', '01-23-45', '12345', '1234567'].map(readPin)).toEqual([
      '012345',
      '012345',
      '012345',
      null,
      null,
    ]);
  });
});
