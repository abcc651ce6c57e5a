import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Cases that are listed anew in one transaction; others wait no longer for it than a moment. */
const AT_ONCE = 2000;
const NIL = '00000000-0000-0000-0000-000000000000';

/** Makes the rows that lists read anew from the facts. */
@Injectable()
export class CaseListingService {
  constructor(private readonly dataSource: DataSource) {}

  /** Goes through all complaints, each batch a transaction, while others work; yields how many are done. */
  async *rebuild(): AsyncGenerator<number> {
    let after = NIL;
    let done = 0;
    for (;;) {
      const rows = await this.dataSource.query<{ id: string }[]>(
        `SELECT id FROM complaint WHERE id > $1 ORDER BY id LIMIT ${AT_ONCE}`,
        [after],
      );
      if (rows.length === 0) return;
      const ids = rows.map(({ id }) => id);
      await this.dataSource.query('SELECT refresh_case_listing(id) FROM unnest($1::uuid[]) AS id', [
        ids,
      ]);
      after = ids.at(-1)!;
      done += ids.length;
      yield done;
    }
  }

  /** How many complaints there are to go through. */
  async total(): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM complaint',
    );
    return row!.n;
  }
}
