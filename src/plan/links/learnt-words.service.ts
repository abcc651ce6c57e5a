import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NEWEST_LINKS } from './earlier-links.query.js';
import { learntWords, type LearntWord, type LinkedCaseText } from './learnt-words.rule.js';
import { PlanLearntWord } from './plan-learnt-word.entity.js';
import { distinctiveWords } from './suggestion-text.rule.js';

/** Decided cases, newest first; those that belong to no project show which words speak for none. */
const DECIDED = `SELECT array_remove(array_agg(d.project_code), NULL) AS codes, min(d.words) AS words
  FROM (SELECT x.matter_id, x.project_code,
               concat_ws(E'\\n', c.subject, c.description, c.wanted_outcome, c.landmark) AS words
          FROM (SELECT matter_id, project_code, at FROM plan_link WHERE state = 'confirmed'
                UNION ALL SELECT matter_id, NULL, at FROM plan_unrelated WHERE removed_at IS NULL
                ORDER BY at DESC LIMIT ${NEWEST_LINKS}) x
          JOIN matter m ON m.id = x.matter_id AND NOT m.restricted
          JOIN complaint c ON c.id = m.id) d
 GROUP BY d.matter_id`;

/** Complaints of some categories, or of all, that fall under the newest plan; what is older is not asked again. */
const DUE_ANEW = `SELECT make_suggestions_due(max(starts_on), $1::text[]) FROM plan
  WHERE starts_on <= (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

/** Categories of complaints that were linked or unlinked since a time, or null; clocks may differ by a minute. */
const TAUGHT_SINCE = `SELECT array_agg(DISTINCT c.category_code) AS categories
  FROM plan_link l JOIN complaint c ON c.id = l.matter_id
 WHERE greatest(l.at, l.removed_at) > $1::timestamptz - interval '1 minute'`;

const SLICE = 50;

/** Learns from officers' decisions which words speak for which project. */
@Injectable()
export class LearntWordsService {
  /** The database's time up to which this process has learnt; a new one begins from the first link. */
  private learntUpTo = '-infinity';

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Learns again from all decisions. Words that changed make every complaint due for new suggestions, decisions
   * since the last time those of their categories.
   */
  async run(): Promise<void> {
    const [clock] = await this.dataSource.query<{ now: string }[]>(
      'SELECT clock_timestamp()::text AS now',
    );
    const words = learntWords(await this.decided());
    await this.dataSource.transaction(async (manager) => {
      // One process at a time; the other finds nothing changed.
      await manager.query('LOCK TABLE plan_learnt_word IN SHARE ROW EXCLUSIVE MODE');
      const known = await manager.find(PlanLearntWord);
      if (same(known, words)) return this.dueByDecisions(manager);
      await manager.query('DELETE FROM plan_learnt_word');
      if (words.length > 0) await manager.insert(PlanLearntWord, words);
      await manager.query(DUE_ANEW, [null]);
    });
    this.learntUpTo = clock!.now;
  }

  private async dueByDecisions(manager: EntityManager): Promise<void> {
    const [taught] = await manager.query<{ categories: string[] | null }[]>(TAUGHT_SINCE, [
      this.learntUpTo,
    ]);
    if (taught!.categories) await manager.query(DUE_ANEW, [taught!.categories]);
  }

  /** Texts are cut into words in slices, so that the worker's timers get their turn. */
  private async decided(): Promise<LinkedCaseText[]> {
    const rows = await this.dataSource.query<{ codes: string[]; words: string }[]>(DECIDED);
    const cases: LinkedCaseText[] = [];
    for (const [index, { codes, words }] of rows.entries()) {
      if (index % SLICE === 0) await setImmediate();
      cases.push({ codes, words: distinctiveWords(words) });
    }
    return cases;
  }
}

function same(known: readonly LearntWord[], words: readonly LearntWord[]): boolean {
  const told = ({ projectCode, word, cases }: LearntWord): string =>
    `${projectCode} ${word} ${cases}`;
  const before = new Set(known.map(told));
  return known.length === words.length && words.every((word) => before.has(told(word)));
}
