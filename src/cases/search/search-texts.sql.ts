import type { EntityManager } from 'typeorm';
import { complaintSearchText, type SearchParts } from './search-text.rule.js';

const DUE = `SELECT c.id, c.number, c.subject, c.description, c.wanted_outcome AS "wantedOutcome",
    c.landmark, c.external_reference AS "externalReference", g.name AS category, v.name AS village
  FROM complaint c JOIN category g ON g.code = c.category_code LEFT JOIN village v ON v.no = c.village_no
  WHERE c.search_due`;
const AT_ONCE = 200;

/** Makes the search text of a complaint anew where a part of it changed, in the transaction of that change. */
export async function renewSearchText(manager: EntityManager, id: string): Promise<void> {
  await renew(manager, await manager.query<Due[]>(`${DUE} AND c.id = $1`, [id]));
}

/** Makes some search texts anew that are due; returns how many. Complaints under a lock wait for the next time. */
export async function renewSomeSearchTexts(manager: EntityManager): Promise<number> {
  const some = `${DUE} ORDER BY c.id LIMIT ${AT_ONCE} FOR UPDATE OF c SKIP LOCKED`;
  const due = await manager.query<Due[]>(some);
  await renew(manager, due);
  return due.length;
}

type Due = SearchParts & { id: string };

async function renew(manager: EntityManager, due: readonly Due[]): Promise<void> {
  for (const { id, ...parts } of due) {
    await manager.query('UPDATE complaint SET search_text = $2, search_due = false WHERE id = $1', [
      id,
      complaintSearchText(parts),
    ]);
  }
}
