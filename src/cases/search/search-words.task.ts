import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { searchedWordsIn } from './search-words.rule.js';

/** So many of the newest complaints are looked through: enough words, and none stays for ever. */
const NEWEST = 10_000;
const AT_ONCE = 100;
/** Words of fewer complaints may be the name of somebody in one of them. */
const FEWEST_CASES = 5;

const TEXTS = `SELECT c.id, concat_ws(' ', c.subject, c.description, c.wanted_outcome, c.landmark) AS text
  FROM complaint c JOIN matter m ON m.id = c.id
  WHERE NOT m.restricted AND ($1::uuid IS NULL OR c.id < $1) ORDER BY c.id DESC LIMIT ${AT_ONCE}`;
const OFFICE = `SELECT name AS text FROM category WHERE NOT restricted UNION SELECT name FROM village`;

interface Counted {
  readonly spelling: string;
  readonly cases: number;
}

/** Collects the words that a search may have meant: of complaints that are not restricted, and of the office. */
@Injectable()
export class SearchWordsTask extends RecurringTask {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  protected async run(): Promise<void> {
    const counts = new Map<string, Counted>();
    await this.countComplaints(counts);
    if (this.stopping) return;
    for (const [word, { cases }] of counts) if (cases < FEWEST_CASES) counts.delete(word);
    count(counts, await this.dataSource.query<Text[]>(OFFICE));
    await this.dataSource.transaction((manager) => replaceWords(manager, counts));
  }

  private async countComplaints(counts: Map<string, Counted>): Promise<void> {
    let last: string | null = null;
    for (let read = 0; read < NEWEST && !this.stopping; read += AT_ONCE) {
      const texts: Text[] = await this.dataSource.query(TEXTS, [last]);
      count(counts, texts);
      last = texts.at(-1)?.id ?? null;
      if (texts.length < AT_ONCE) break;
    }
  }
}

interface Text {
  readonly id?: string;
  readonly text: string;
}

function count(counts: Map<string, Counted>, texts: readonly Text[]): void {
  for (const { text } of texts) {
    for (const [word, spelling] of searchedWordsIn(text)) {
      counts.set(word, { spelling, cases: (counts.get(word)?.cases ?? 0) + 1 });
    }
  }
}

/** Two workers do it one after the other. */
async function replaceWords(
  manager: EntityManager,
  counts: ReadonlyMap<string, Counted>,
): Promise<void> {
  await manager.query('LOCK TABLE search_word IN SHARE ROW EXCLUSIVE MODE');
  await manager.query('DELETE FROM search_word');
  const rows = [...counts].map(([word, { spelling, cases }]) => ({ word, spelling, cases }));
  await manager.query(
    `INSERT INTO search_word (word, spelling, cases)
     SELECT word, spelling, cases FROM json_to_recordset($1) AS r (word text, spelling text, cases int)`,
    [JSON.stringify(rows)],
  );
}
