import type { EntityManager } from 'typeorm';
import { complaintSearchText, openSearchText, type SearchParts } from './search-text.rule.js';

const PARTS = `SELECT p.id, p.number, p.external_reference AS "externalReference", p.subject, p.category, p.village,
    p.description, p.wanted_outcome AS "wantedOutcome", p.landmark, p.officer, p.messages, p.letters
  FROM complaint_search_parts p`;
const AT_ONCE = 200;

/** Makes the search text of a complaint anew where a part of it changed, in the transaction of that change. */
export async function renewSearchText(manager: EntityManager, id: string): Promise<void> {
  const due = `(SELECT id FROM complaint WHERE id = $1 AND search_due)`;
  await renew(manager, await manager.query<Due[]>(`${PARTS} JOIN ${due} c ON c.id = p.id`, [id]));
}

/** Makes some search texts anew that are due; returns how many. Complaints under a lock wait for the next time. */
export async function renewSomeSearchTexts(manager: EntityManager): Promise<number> {
  const some = `(SELECT id FROM complaint WHERE search_due ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`;
  const due = await manager.query<Due[]>(`${PARTS} JOIN ${some} c ON c.id = p.id`);
  await renew(manager, due);
  return due.length;
}

/** The parts of these complaints, for lists that say where the words were found; in any order. */
export const searchParts = (
  from: Pick<EntityManager, 'query'>,
  ids: readonly string[],
): Promise<Due[]> => from.query<Due[]>(`${PARTS} WHERE p.id = ANY ($1::uuid[])`, [ids]);

type Due = SearchParts & { id: string };

async function renew(manager: EntityManager, due: readonly Due[]): Promise<void> {
  for (const { id, ...parts } of due) {
    await manager.query(
      'UPDATE complaint SET search_text = $2, search_open = $3, search_due = false WHERE id = $1',
      [id, complaintSearchText(parts), openSearchText(parts)],
    );
  }
}
