import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, bangkokDayOf, startOfDay } from '../../core/calendar/civil-day.js';
import type { Actor } from '../../core/accounts/policy.js';
import type { Role } from '../../core/accounts/role.js';
import type { IdentityAccessOutcome } from './identity-access.rule.js';
import { LEARNT_OUTCOMES } from './identity-access.rule.js';

/** One identity access, as those who supervise it read it. */
export interface IdentityAccessEntry {
  id: string;
  at: Date;
  officer: string;
  role: Role;
  number: string;
  reason: string;
  outcome: IdentityAccessOutcome;
}

/** Entries on a page. */
const IDENTITY_ACCESS_PAGE = 50;

const READABLE = `FROM identity_access l JOIN account a ON a.id = l.account_id
  JOIN complaint c ON c.id = l.complaint_id JOIN matter m ON m.id = c.id
 WHERE m.restricted = $1
   AND NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = $2)`;

const LIST = `SELECT l.id, l.at, a.display_name AS officer, a.role, c.number, l.reason, l.outcome
  ${READABLE}
   AND ($3::uuid IS NULL
     OR (l.at, l.id) < (SELECT b.at, b.id FROM identity_access b WHERE b.id = $3))
 ORDER BY l.at DESC, l.id DESC LIMIT ${IDENTITY_ACCESS_PAGE + 1}`;

/** The days, today among them, that the figures are of. */
export const FIGURES_DAYS = 7;

const FIGURES = `SELECT count(*) FILTER (WHERE l.at >= $4)::int AS today, count(*)::int AS lately,
    count(*) FILTER (WHERE l.outcome NOT IN (${LEARNT_OUTCOMES}))::int AS refused,
    coalesce(array_agg(DISTINCT a.display_name)
      FILTER (WHERE l.at >= $4 AND l.outcome = 'limit_reached'), '{}') AS "atLimit"
  ${READABLE} AND l.at >= $3`;

/** How many identity accesses there were. */
export interface IdentityAccessFigures {
  today: number;
  lately: number;
  /** Of the lately ones, those that nothing was shown for. */
  refused: number;
  /** Who asked today for more than one person may see in a day. */
  atLimit: string[];
}

/**
 * Lists who asked to see whose identity and why, the newest first; of a restricted case only to its own officer.
 */
@Injectable()
export class IdentityAccessLogQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The figures of the last days that this officer may read about; days are Bangkok's. */
  async figures({ id, role }: Actor, now: Date): Promise<IdentityAccessFigures> {
    const today = bangkokDayOf(now);
    const [row] = await this.dataSource.query<IdentityAccessFigures[]>(FIGURES, [
      role === 'misconduct_officer',
      id,
      startOfDay(addDays(today, 1 - FIGURES_DAYS)),
      startOfDay(today),
    ]);
    return row!;
  }

  /**
   * The entries before the one with this key, or the newest; `next` is the key that the next page begins after.
   */
  async page(
    officer: Actor,
    before: string | null,
  ): Promise<{ looks: IdentityAccessEntry[]; next: string | null }> {
    const restricted = officer.role === 'misconduct_officer';
    const found = await this.dataSource.query<IdentityAccessEntry[]>(LIST, [
      restricted,
      officer.id,
      before,
    ]);
    const looks = found.slice(0, IDENTITY_ACCESS_PAGE);
    const next = found.length > IDENTITY_ACCESS_PAGE ? (looks.at(-1)?.id ?? null) : null;
    return { looks, next };
  }
}
