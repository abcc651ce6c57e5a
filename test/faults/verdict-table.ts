import type { Verdict } from './judge.js';
import type { RunOptions } from './options.js';

const PROMISED_MS = 60_000;
const FORM_MS = 2000;

type Row = [what: string, value: string | number, wrong: boolean];

const shown = (list: readonly string[]): string =>
  list.length === 0 ? '0' : `${list.length} (${[...new Set(list)].slice(0, 3).join('; ')})`;

const share = (sorted: readonly number[], part: number): string =>
  `${((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000).toFixed(1)} s`;

/** The table's rows; a wrong one fails the run. */
function rowsOf({ steps, filings, mails, ...rest }: Verdict): Row[] {
  const lateness = [...steps.lateness].sort((a, b) => a - b);
  const worst = lateness.at(-1) ?? 0;
  const doubled = steps.doubled + rest.doubledEvents;
  const states = [...mails.states].map(([state, n]) => `${state} ${n}`).join(', ');
  return [
    ['escalations due (levels 1 to 3)', steps.due, steps.due === 0],
    ['reminders due', steps.remindersDue, false],
    ['  overtaken by a later step in time', steps.superseded, false],
    ['  answered after the time, before the sweep', steps.answeredFirst, false],
    ['missed', shown(steps.missed), steps.missed.length > 0],
    ['doubled', doubled, doubled > 0],
    ['too early', shown(steps.early), steps.early.length > 0],
    ['never planned', shown(steps.unplanned), steps.unplanned.length > 0],
    ['after the answer', rest.afterAnswer, rest.afterAnswer > 0],
    ['not told to everybody named', rest.untold, rest.untold > 0],
    ['lateness while the database was up: median', share(lateness, 0.5), false],
    ['  99 of 100 within', share(lateness, 0.99), false],
    ['  worst', share(lateness, 1), worst > PROMISED_MS],
    ['filings acknowledged', filings.filed, filings.filed === 0],
    ['  lost', shown(filings.lost), filings.lost.length > 0],
    ['  doubled', filings.doubled, filings.doubled !== 0],
    ['  broken', filings.broken, filings.broken > 0],
    ['  refused', shown(filings.refusals), filings.refusals.length > 0],
    [
      '  slowest with only Redis or SMTP away',
      `${filings.slowestMs} ms`,
      filings.slowestMs > FORM_MS,
    ],
    ['mails owed', `${mails.owed} (${states})`, false],
    ['  not ended', mails.unended, mails.unended > 0],
    ['  sent and never arrived', mails.neverArrived, mails.neverArrived > 0],
    ['  failed without a refusal', shown(mails.wronglyFailed), mails.wronglyFailed.length > 0],
    ['  cancelled though unanswered', mails.wronglyCancelled, mails.wronglyCancelled > 0],
    ['  stray', mails.stray, mails.stray > 0],
    ['copies that arrived', mails.copies, false],
    ['  unknown outcomes at the server', mails.unknownOutcomes, false],
    ['  extra copies', mails.extraCopies, false],
    [
      '  extra copies after a known outcome',
      shown(mails.unexplained),
      mails.unexplained.length > 0,
    ],
  ];
}

/** Prints the table; returns the exit code: a control must be found wanting, the product must not. */
export function printVerdict(verdict: Verdict, { control }: RunOptions): number {
  const rows = rowsOf(verdict);
  const { steps, faults } = verdict;
  const kinds = [...faults].sort(([, a], [, b]) => b - a);
  const all = kinds.reduce((sum, [, n]) => sum + n, 0);
  console.log(`\nfaults injected: ${all}`);
  for (const [kind, n] of kinds) console.log(`  ${kind.padEnd(44)} ${n}`);
  console.log(`  database away: ${verdict.databaseAwaySeconds.toFixed(0)} s\n`);
  const judged = control ? rows.slice(0, 18) : rows;
  for (const [what, value, wrong] of judged) {
    console.log(`${what.padEnd(46)} ${value}${wrong ? '   <- WRONG' : ''}`);
  }
  const doubled = steps.doubled + verdict.doubledEvents;
  console.log(`\nfaults ${all}`);
  console.log(`due ${steps.due}`);
  console.log(`missed ${steps.missed.length}`);
  console.log(`doubled ${doubled}`);
  if (control) return steps.missed.length > 0 ? 0 : 1;
  return rows.some(([, , wrong]) => wrong) ? 1 : 0;
}
