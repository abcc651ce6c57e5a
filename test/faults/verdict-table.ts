import type { Verdict } from './judge.js';
import type { RunOptions } from './options.js';

const PROMISED_MS = 60_000;
const FORM_MS = 2000;

/** A row fails the run when it is wrong; what counts nothing has checked nothing, and is wrong too. */
type Row = [what: string, value: string | number, wrong: boolean];

const shown = (list: readonly string[]): string =>
  list.length === 0 ? '0' : `${list.length} (${[...new Set(list)].slice(0, 3).join('; ')})`;

const share = (sorted: readonly number[], part: number): string =>
  `${((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000).toFixed(1)} s`;

/** What must not be there. */
const none = (what: string, list: readonly string[]): Row => [what, shown(list), list.length > 0];
const zero = (what: string, n: number): Row => [what, n, n !== 0];
/** What must be there. */
const some = (what: string, n: number, least = 1): Row => [what, n, n < least];

function stepRows({ steps, ...rest }: Verdict): Row[] {
  return [
    none('missed', steps.missed),
    zero('doubled', steps.doubled + rest.doubledEvents),
    none('too early', steps.early),
    none('never planned', steps.unplanned),
    zero('after the answer', rest.afterAnswer),
    zero('not told to everybody named', rest.untold),
  ];
}

function latenessRows({ steps }: Verdict): Row[] {
  const lateness = [...steps.lateness].sort((a, b) => a - b);
  return [
    ['lateness while the database was up: median', share(lateness, 0.5), lateness.length === 0],
    ['  99 of 100 within', share(lateness, 0.99), false],
    ['  worst', share(lateness, 1), (lateness.at(-1) ?? 0) > PROMISED_MS],
  ];
}

/** A promise of the product, and of a short run beside other work no measure of it. */
function slowestRow({ slowestMs, slowestAmid }: Verdict['submissions'], long: boolean): Row {
  const isSlow = slowestMs > FORM_MS;
  return [
    '    the slowest of these',
    isSlow ? `${slowestMs} ms (${slowestAmid})` : `${slowestMs} ms`,
    long && isSlow,
  ];
}

function filingRows({ submissions }: Verdict, { long }: RunOptions): Row[] {
  return [
    none('  lost', submissions.lost),
    zero('  doubled', submissions.doubled),
    zero('  broken', submissions.broken),
    none('  refused', submissions.refusals),
    some('  while only queue, mail or workers failed', submissions.unhindered, long ? 1 : 0),
    slowestRow(submissions, long),
  ];
}

const hindrances = ({ hindrances: kinds }: Verdict['answers']): string =>
  [...kinds].map(([kind, n]) => `${n} × ${kind}`).join(', ');

function answerRows({ answers }: Verdict): Row[] {
  const { tried, signed } = answers;
  return [
    ['answers signed', `${signed} of ${tried}`, signed === 0 || signed < tried / 2],
    none('  signed and lost', answers.lost),
    some('  letters delivered', answers.delivered),
    ['  refused', shown(answers.refusals), false],
    ['  tried again after', hindrances(answers) || '0', false],
  ];
}

function mailRows({ mails }: Verdict, { digest }: RunOptions): Row[] {
  const states = [...mails.states].map(([state, n]) => `${state} ${n}`).join(', ');
  return [
    ['mails owed', `${mails.owed} (${states})`, mails.owed === 0],
    ['  put off to the morning after', mails.putOff, mails.putOff === mails.owed],
    zero('  not ended', mails.unended),
    zero('  sent and never arrived', mails.neverArrived),
    none('  failed without a refusal', mails.wronglyFailed),
    zero('  cancelled though unanswered', mails.wronglyCancelled),
    zero('  stray', mails.stray),
    some('  lines of the longest digest', mails.longestDigest, digest),
    some('copies that arrived', mails.copies),
    ['  unknown outcomes at the server', mails.unknownOutcomes, false],
    ['  extra copies', mails.extraCopies, false],
    none('  extra copies after a known outcome', mails.unexplained),
  ];
}

/** Of the product everything is judged; of a control, which does none of the rest, only what it escalates. */
function rowsOf(verdict: Verdict, options: RunOptions): Row[] {
  const { steps, submissions } = verdict;
  const control = options.control !== null;
  const product = (...rows: Row[]): Row[] => (control ? [] : rows);
  return [
    some('escalations due (levels 1 to 3)', steps.due),
    ...product(some('reminders due', steps.remindersDue)),
    ['  overtaken by a later step in time', steps.superseded, false],
    ['  answered after the time, before the sweep', steps.answeredFirst, false],
    ...stepRows(verdict),
    ...latenessRows(verdict),
    some('filings acknowledged', submissions.submitted),
    ...product(some('  by the form', submissions.byForm), some('  as JSON', submissions.byJson)),
    ...filingRows(verdict, options),
    ...product(...answerRows(verdict), ...mailRows(verdict, options)),
  ];
}

function faultRows(verdict: Verdict, { long }: RunOptions): Row[] {
  const kinds = [...verdict.faults].sort(([, a], [, b]) => b - a);
  return [
    some('faults injected', sum(kinds)),
    ...kinds.map(([kind, n]): Row => [`  ${kind}`, n, false]),
    none('  not done as they were meant', verdict.failedFaults),
    ['  kinds that never came', shown(verdict.neverStruck), long && verdict.neverStruck.length > 0],
    ['  database away', `${verdict.databaseAwaySeconds.toFixed(0)} s`, false],
  ];
}

const sum = (kinds: readonly [string, number][]): number =>
  kinds.reduce((all, [, n]) => all + n, 0);

/** Prints the tables; returns the exit code: a control must be found wanting, the product must not. */
export function printVerdict(verdict: Verdict, options: RunOptions): number {
  const { steps, faults } = verdict;
  const injected = faultRows(verdict, options);
  const judged = rowsOf(verdict, options);
  for (const rows of [injected, judged]) {
    console.log('');
    for (const [what, value, wrong] of rows) {
      console.log(`${what.padEnd(46)} ${value}${wrong ? '   <- WRONG' : ''}`);
    }
  }
  console.log(`\nfaults ${sum([...faults])}`);
  console.log(`due ${steps.due}`);
  console.log(`missed ${steps.missed.length}`);
  console.log(`doubled ${steps.doubled + verdict.doubledEvents}`);
  console.log(`signed ${verdict.answers.signed} of ${verdict.answers.tried}`);
  if (options.control) return steps.missed.length > 0 ? 0 : 1;
  return [...injected, ...judged].some(([, , wrong]) => wrong) ? 1 : 0;
}
