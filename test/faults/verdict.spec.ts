import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DATABASE_AWAY, Incidents } from './incident.js';
import type { Verdict } from './judge.js';
import { readOptions } from './options.js';
import { printVerdict } from './verdict-table.js';

const options = readOptions(['--minutes', '4', '--digest', '3000']);

/** A run of which nothing is to be said. */
const good = (): Verdict => ({
  steps: {
    due: 900,
    remindersDue: 700,
    superseded: 3,
    answeredFirst: 2,
    doubled: 0,
    missed: [],
    early: [],
    unplanned: [],
    lateness: [100, 2000, 59_000],
  },
  submissions: {
    submitted: 600,
    byForm: 300,
    byJson: 300,
    doubled: 0,
    broken: 0,
    unhindered: 40,
    slowestMs: 90,
    slowestAmid: '',
    lost: [],
    refusals: [],
  },
  mails: {
    owed: 2000,
    putOff: 40,
    unended: 0,
    neverArrived: 0,
    wronglyCancelled: 0,
    longestDigest: 3000,
    copies: 1500,
    extraCopies: 4,
    unknownOutcomes: 5,
    stray: 0,
    states: new Map([['sent', 2000]]),
    wronglyFailed: [],
    unexplained: [],
  },
  answers: {
    tried: 80,
    signed: 60,
    delivered: 58,
    lost: [],
    refusals: [],
    hindrances: new Map([['503', 9]]),
  },
  doubledEvents: 0,
  afterAnswer: 0,
  untold: 0,
  databaseAwaySeconds: 40,
  faults: new Map([['kill -9', 30]]),
  failedFaults: [],
  neverStruck: [],
});

/** Every way in which a run is wrong, or has checked nothing. */
const WRONG: Record<string, (run: Verdict) => void> = {
  'no escalation fell due': ({ steps }) => (steps.due = 0),
  'no reminder fell due': ({ steps }) => (steps.remindersDue = 0),
  'no lateness was measured': ({ steps }) => (steps.lateness = []),
  'one was missed': ({ steps }) => steps.missed.push('a'),
  'one was doubled': ({ steps }) => (steps.doubled = 1),
  'one event was doubled': (run) => (run.doubledEvents = 1),
  'one was early': ({ steps }) => steps.early.push('a'),
  'one was never planned': ({ steps }) => steps.unplanned.push('a'),
  'one came after the answer': (run) => (run.afterAnswer = 1),
  'one was not notified': (run) => (run.untold = 1),
  'one was late': ({ steps }) => steps.lateness.push(60_001),
  'nobody submitted': ({ submissions }) => (submissions.submitted = 0),
  'nobody submitted by the form': ({ submissions }) => (submissions.byForm = 0),
  'nobody submitted as JSON': ({ submissions }) => (submissions.byJson = 0),
  'a submission was lost': ({ submissions }) => submissions.lost.push('a'),
  'a submission was doubled': ({ submissions }) => (submissions.doubled = 1),
  'a submission is missing': ({ submissions }) => (submissions.doubled = -1),
  'a complaint is broken': ({ submissions }) => (submissions.broken = 1),
  'a submission was refused': ({ submissions }) => submissions.refusals.push('429'),
  'a submission waited for the mail': ({ submissions }) => (submissions.slowestMs = 2001),
  'none was submitted while only the mail failed': ({ submissions }) =>
    (submissions.unhindered = 0),
  'nobody answered': ({ answers }) => Object.assign(answers, { tried: 0, signed: 0 }),
  'no answer was signed': ({ answers }) => (answers.signed = 0),
  'fewer than half of the answers were signed': ({ answers }) => (answers.signed = 39),
  'a signed answer was lost': ({ answers }) => answers.lost.push('a'),
  'no letter was delivered': ({ answers }) => (answers.delivered = 0),
  'no mail was owed': ({ mails }) => (mails.owed = 0),
  'all mails were put off': ({ mails }) => (mails.putOff = mails.owed),
  'a mail has not ended': ({ mails }) => (mails.unended = 1),
  'a sent mail never arrived': ({ mails }) => (mails.neverArrived = 1),
  'a mail failed without a refusal': ({ mails }) => mails.wronglyFailed.push('a'),
  'a mail was cancelled though unanswered': ({ mails }) => (mails.wronglyCancelled = 1),
  'a mail went astray': ({ mails }) => (mails.stray = 1),
  'the digest was shorter': ({ mails }) => (mails.longestDigest = 2999),
  'no copy arrived': ({ mails }) => (mails.copies = 0),
  'a copy came after a known outcome': ({ mails }) => mails.unexplained.push('a'),
  'nothing was injected': (run) => (run.faults = new Map()),
  'a fault was not done as it was meant': (run) => run.failedFaults.push('a'),
  'a kind of fault never came': (run) => run.neverStruck.push('a'),
};

describe('the verdict', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => void jest.restoreAllMocks());

  it('passes a run of which nothing is to be said, and tells the answers', () => {
    expect(printVerdict(good(), options)).toBe(0);
    expect(said.join('\n')).not.toContain('WRONG');
    expect(said).toContain('signed 60 of 80');
  });

  it.each(Object.entries(WRONG))('fails a run where %s', (_what, spoil) => {
    const run = good();
    spoil(run);
    expect(printVerdict(run, options)).toBe(1);
    expect(said.filter((line) => line.includes('WRONG'))).toHaveLength(1);
  });
});

describe('an injection', () => {
  const throws = (): Promise<void> => Promise.reject(new Error('no such server'));

  it.each(DATABASE_AWAY)('of %s excuses the time that it took', async (kind) => {
    const incidents = new Incidents();
    const from = Date.now();
    await incidents.during(kind, 'db', () => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(incidents.overlap([kind], from, Infinity)).toBeGreaterThanOrEqual(25);
    expect(incidents.failures).toEqual([]);
  });

  it.each(DATABASE_AWAY)(
    'of %s that throws has ended, is counted, and excuses nothing',
    async (kind) => {
      const incidents = new Incidents();
      expect(await incidents.during(kind, 'db', throws)).toBeNull();
      expect(incidents.all.map(({ to }) => to)).toEqual([expect.any(Number)]);
      expect(incidents.overlap([kind], 0, Infinity)).toBe(0);
      expect(incidents.counts().get(kind)).toBeUndefined();
      expect(incidents.failures).toEqual([`${kind} db: Error: no such server`]);
    },
  );

  it('that never ends is counted as failed', () => {
    const incidents = new Incidents();
    void incidents.during('frozen', 'web1', () => new Promise(() => undefined));
    expect(incidents.failures).toEqual(['frozen web1: never ended']);
  });
});
