import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { Alarm } from '../alarms/alarm.entity.js';
import type { Invariant } from './invariant.js';
import { INVARIANTS } from './invariants.sql.js';

/** The result of checking one invariant; `breaches` name what to look at. */
interface Finding {
  invariant: Invariant;
  breaches: string[];
}

const EXAMPLES = 10;

/** Only one process checks at a time; any constant number will do. */
const ADVISORY_LOCK = 15_000_002;

/** Of restricted matters, or of all others; the numbers of restricted letters are a series of their own. */
const OF_THESE = `SELECT w.what FROM unnest($1::text[]) AS w(what)
  WHERE $2 = (w.what LIKE 'restricted %'
    OR EXISTS (SELECT 1 FROM matter m WHERE m.reference = w.what AND m.restricted))`;

const RAISE = `INSERT INTO alarm (code, found, examples, restricted) VALUES ($1, $2, $3, $4)
  ON CONFLICT (code, restricted) DO UPDATE SET found = excluded.found, examples = excluded.examples,
    seen_at = clock_timestamp() RETURNING xmax = 0 AS fresh`;

/** Checks every invariant; a breach becomes an alarm and an event in the office journal. */
@Injectable()
export class SelfChecksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: OfficeJournalService,
  ) {}

  /** Checks every invariant, one after another. */
  async *findings(manager: EntityManager = this.dataSource.manager): AsyncGenerator<Finding> {
    for (const invariant of INVARIANTS) {
      const rows = await manager.query<{ what: string }[]>(invariant.breaches);
      yield { invariant, breaches: rows.map(({ what }) => what) };
    }
  }

  /**
   * Runs the checks, raises and clears alarms; does nothing while another process checks. Returns the breaches.
   */
  async run(): Promise<number> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>(
        'SELECT pg_try_advisory_xact_lock($1) AS mine',
        [ADVISORY_LOCK],
      );
      if (!lock?.mine) return 0;
      let broken = 0;
      for await (const finding of this.findings(manager)) {
        if (finding.breaches.length > 0) broken += 1;
        await this.note(manager, finding);
      }
      return broken;
    });
  }

  /** Restricted matters have alarms of their own, and the journal holds nothing about them. */
  private async note(manager: EntityManager, { invariant, breaches }: Finding): Promise<void> {
    for (const restricted of [false, true]) {
      const rows = await manager.query<{ what: string }[]>(OF_THESE, [breaches, restricted]);
      const { code } = invariant;
      const fact = await this.set(
        manager,
        { code, restricted },
        rows.map(({ what }) => what),
      );
      if (fact === null || restricted) continue;
      const data = fact === 'alarm_raised' ? { code, found: rows.length } : { code };
      await this.journal.append(manager, fact, null, data);
    }
  }

  /** Raises, renews or clears an alarm; null where that is no news. */
  private async set(
    manager: EntityManager,
    { code, restricted }: Pick<Alarm, 'code' | 'restricted'>,
    breaches: readonly string[],
  ): Promise<'alarm_raised' | 'alarm_cleared' | null> {
    if (breaches.length === 0) {
      const { affected } = await manager.delete(Alarm, { code, restricted });
      return affected ? 'alarm_cleared' : null;
    }
    const values = [code, breaches.length, breaches.slice(0, EXAMPLES), restricted];
    const [row] = await manager.query<{ fresh: boolean }[]>(RAISE, values);
    return row?.fresh ? 'alarm_raised' : null;
  }
}
