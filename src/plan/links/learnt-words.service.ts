import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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

/** Undecided matters that fall under the newest plan; what is older is not asked again. */
const DUE_ANEW = `SELECT make_undecided_due(max(starts_on)) FROM plan
  WHERE starts_on <= (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

const SLICE = 50;

/** Learns from officers' decisions which words speak for which project. */
@Injectable()
export class LearntWordsService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Learns again from all decisions; when that changes anything, undecided matters become due for new
   * suggestions.
   */
  async run(): Promise<void> {
    const words = learntWords(await this.decided());
    await this.dataSource.transaction(async (manager) => {
      // One process at a time; the other finds nothing changed.
      await manager.query('LOCK TABLE plan_learnt_word IN SHARE ROW EXCLUSIVE MODE');
      const known = await manager.find(PlanLearntWord);
      if (same(known, words)) return;
      await manager.query('DELETE FROM plan_learnt_word');
      if (words.length > 0) await manager.insert(PlanLearntWord, words);
      await manager.query(DUE_ANEW);
    });
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
