import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { importBacklog } from './backlog.js';
import { addDays, bangkokDayOf, endOfDay } from '../../src/core/calendar/civil-day.js';
import { Citizens } from './citizens.js';
import { FaultCatalogue } from './fault-catalogue.js';
import { NaiveSchedule } from './naive/naive-schedule.js';
import { judge } from './judge.js';
import { Officers } from './officers.js';
import { readOptions, type RunOptions } from './options.js';
import { SeededRandom } from './seeded-random.js';
import { openTown, PASSWORD, type Town } from './town.js';
import { printVerdict } from './verdict-table.js';

/** Days before the first night under faults: what is submitted on them falls due during the run. */
const DAYS_BEFORE = 15;
/** Of a night's due matters, those answered around the very midnight, and others answered meanwhile. */
const ANSWERED_AT_MIDNIGHT = 0.12;
const ANSWERED_MEANWHILE = 0.05;
/** Quiet nights after the faults, so that mails put off by hours leave too. */
const QUIET_NIGHTS = 2;
/** The night in which the imported complaints fall due: their first reminders come under faults too. */
const BACKLOG_NIGHT = 7;
const SETTLING_MS = 100_000;

/** One run: a town, its nights under faults, and the verdict from outside. */
class Run {
  private readonly random: SeededRandom;
  private readonly faults: FaultCatalogue;
  private readonly naive: NaiveSchedule | null;
  private readonly citizens: Citizens;
  private readonly officers: Officers;
  private readonly nights: number;
  private readonly submissions: number;
  private readonly begun = Date.now();
  private night = 0;
  private over = false;
  private readonly waiting: Promise<unknown>[] = [];

  constructor(
    private readonly town: Town,
    private readonly options: RunOptions,
  ) {
    const { seed, minutes, night, escalations } = options;
    this.random = new SeededRandom(seed);
    this.faults = new FaultCatalogue(town, options, new SeededRandom(seed + 2));
    const ended = (): boolean => this.over;
    this.naive =
      options.control && town.redis ? new NaiveSchedule(town.redis.url, town.clock) : null;
    const { naive } = this;
    this.citizens = new Citizens(
      town.webPorts,
      new SeededRandom(seed + 3),
      ended,
      naive && ((receipt) => naive.submitted(receipt)),
    );
    this.officers = new Officers(town.webPorts, new SeededRandom(seed + 4), PASSWORD);
    this.nights = Math.max(1, Math.round((minutes * 60) / night));
    // A matter reaches level 1 in the night of its due day, level 2 three and level 3 seven nights later.
    const later = (days: number): number => Math.max(0, this.nights + QUIET_NIGHTS - days);
    const unanswered = 1 - ANSWERED_AT_MIDNIGHT - ANSWERED_MEANWHILE;
    this.submissions = Math.ceil(
      escalations / ((this.nights + QUIET_NIGHTS + later(3) + later(7)) * unanswered),
    );
  }

  /** Runs it and returns the exit code. */
  async toTheEnd(): Promise<number> {
    const ticking = setInterval(() => void this.tell(), 10_000);
    try {
      await this.fileTheFirstDays();
      this.town.mail.calm = false;
      for (this.night = 1; this.night <= this.nights; this.night += 1) {
        await this.nightUnderFaults();
      }
      await this.calmDown();
    } finally {
      clearInterval(ticking);
    }
    await this.naive?.close();
    await this.tell();
    const { citizens, officers, faults: catalogue } = this;
    const verdict = await judge(this.town, { citizens, officers, catalogue }, this.options);
    return printVerdict(verdict, this.options);
  }

  private say(text: string): void {
    const seconds = Math.round((Date.now() - this.begun) / 1000);
    console.log(`${String(seconds).padStart(4)} s  ${text}`);
  }

  private async tell(): Promise<void> {
    const [row] = await this.town.postgres
      .query<{ escalated: number; reminded: number }>(
        `SELECT count(*) FILTER (WHERE level > 0)::int AS escalated,
                count(*) FILTER (WHERE level = 0)::int AS reminded FROM escalation`,
      )
      .catch(() => []);
    const { submitted } = this.citizens;
    const told = submitted.filter(({ number }) => number !== null).length;
    this.say(
      [
        `night ${Math.min(this.night, this.nights)}/${this.nights}`,
        `filed ${told}/${submitted.length}`,
        `escalated ${row?.escalated ?? '?'} reminded ${row?.reminded ?? '?'}`,
        `mails ${this.town.mail.copies.length}`,
        `answers ${this.officers.signed.length}/${this.officers.tried}`,
        `faults ${this.town.incidents.all.length}`,
      ].join(' | '),
    );
  }

  /** Files evenly over the days whose periods end during the run, without faults. */
  private async fileTheFirstDays(): Promise<void> {
    this.say(`${this.nights} nights, ${this.submissions} filings a day`);
    for (let day = 0; day < DAYS_BEFORE; day += 1) {
      const lanes = Array.from({ length: 6 }, (_, lane) => this.fileSome(lane, 6));
      await Promise.all(lanes);
      if (day < DAYS_BEFORE - 1) await this.jumpToEvening(1);
      // The clocks of the processes follow within a moment.
      await pause(100);
    }
    this.say(`the first ${DAYS_BEFORE} days are filed`);
    const { digest } = this.options;
    if (digest === 0) return;
    await importBacklog(this.town, digest, Math.max(1, Math.min(BACKLOG_NIGHT, this.nights - 1)));
    this.say(`${digest} complaints are imported`);
  }

  private async fileSome(lane: number, lanes: number): Promise<void> {
    for (let n = lane; n < this.submissions; n += lanes) await this.citizens.file();
  }

  /** Skips to so many seconds before the next midnight in Bangkok, at least an hour later. */
  private async jumpToEvening(secondsBefore: number): Promise<Date> {
    const { clock } = this.town;
    const today = bangkokDayOf(new Date(clock.now().getTime() + 3_600_000));
    const midnight = endOfDay(today);
    await clock.jumpTo(new Date(midnight.getTime() - secondsBefore * 1000));
    return midnight;
  }

  private async nightUnderFaults(): Promise<void> {
    const ms = this.options.night * 1000;
    const before = this.random.between(0.2, 0.4) * ms;
    const begins = Date.now();
    await this.jumpToEvening(before / 1000);
    const jumped = Date.now() - begins;
    const at: [number, () => unknown][] = [];
    for (let n = 0; n < this.submissions; n += 1) {
      at.push([this.random.between(0, ms), () => this.track(this.citizens.file())]);
    }
    const share = this.options.faults / this.nights;
    const strikes = Math.floor(share) + (this.random.chance(share % 1) ? 1 : 0);
    for (let n = 0; n < strikes; n += 1) {
      const near = before + this.random.between(-1000, 1500);
      const when = this.random.chance(0.35) ? near : this.random.between(0, ms);
      at.push([Math.max(0, when), () => this.faults.strike()]);
    }
    at.push([0, () => this.track(this.answerAround(before))]);
    at.sort(([a], [b]) => a - b);
    const start = begins + jumped;
    for (const [when, act] of at) {
      const wait = start + when - Date.now();
      if (wait > 0) await pause(wait);
      act();
    }
    await pause(Math.max(0, start + ms - Date.now()));
  }

  /** Officers answer some matters in the instants around their due time, and some at other times. */
  private async answerAround(midnightIn: number): Promise<void> {
    const start = Date.now();
    const today = bangkokDayOf(this.town.clock.now());
    const numbers = await this.openOnes(today, ANSWERED_AT_MIDNIGHT);
    const others = await this.openOnes(
      addDays(today, -this.random.between(1, 6)),
      ANSWERED_MEANWHILE,
    );
    const press = async (number: string, at: number): Promise<void> => {
      await pause(Math.max(0, start + at - Date.now()));
      await this.officers.answer(number);
    };
    const spread = Math.min(1500, midnightIn * 0.8);
    await Promise.all([
      ...numbers.map((number) => press(number, midnightIn + this.random.between(-spread, 700))),
      ...others.map((number) => press(number, this.random.between(0, this.options.night * 1000))),
    ]);
  }

  private async openOnes(dueOn: string, share: number): Promise<string[]> {
    const rows = await this.town.postgres
      .query<{ number: string }>(
        `SELECT m.reference AS number FROM period p JOIN matter m ON m.id = p.matter_id
          WHERE p.due_on = $1 AND p.ended_at IS NULL AND NOT m.restricted ORDER BY 1`,
        [dueOn],
      )
      .catch(() => []);
    // What was imported is left to the digest.
    const submitted = new Set(this.citizens.submitted.map(({ number }) => number));
    return rows
      .map(({ number }) => number)
      .filter((number) => submitted.has(number) && this.random.chance(share));
  }

  private track(work: Promise<unknown>): void {
    this.waiting.push(work.catch(() => undefined));
  }

  /** No more faults: everything owed is to be done, within the time that is promised. */
  private async calmDown(): Promise<void> {
    this.say('no more faults: waiting for all that is owed');
    await this.faults.over();
    this.town.mail.calm = true;
    await Promise.all(this.waiting);
    for (let quiet = 0; quiet < QUIET_NIGHTS; quiet += 1) {
      await this.jumpToEvening(1);
      await pause(2000);
      await this.settled();
    }
    this.over = true;
  }

  private async settled(): Promise<void> {
    const end = Date.now() + (this.options.control ? 15_000 : SETTLING_MS);
    while (Date.now() < end) {
      const [row] = await this.town.postgres.query<{ owed: number }>(
        `SELECT (SELECT count(*) FROM period WHERE ended_at IS NULL
                  AND next_step_at <= public.clock_timestamp())::int
              + (SELECT count(*) FROM pending_event)::int
              + (SELECT count(*) FROM outbox_mail WHERE state = 'sending'
                  OR (state = 'pending' AND send_after <= public.clock_timestamp()))::int AS owed`,
      );
      if (row?.owed === 0) return;
      await pause(300);
    }
  }
}

/** Runs the harness with the arguments of the command line and returns its exit code. */
export async function runFaults(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  console.log(`faults: ${JSON.stringify(options)}`);
  const town = await openTown(options);
  const end = (): void => void town.close().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  let code = 1;
  try {
    code = await new Run(town, options).toTheEnd();
  } finally {
    await town.close();
    if (code === 0) rmSync(town.folder, { recursive: true, force: true });
    else console.log(`logs are kept in ${town.folder}/logs`);
  }
  return code;
}
