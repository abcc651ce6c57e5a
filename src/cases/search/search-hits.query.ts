import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayEver, type Actor } from '../../core/accounts/policy.js';
import type { SearchParts } from '../complaints/search-text.rule.js';
import { searchParts } from '../complaints/search-texts.sql.js';

/** Reads in what the words of a search were found. */
@Injectable()
export class SearchHitsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The parts of complaints by their id, without messages and letters for who may not read the notes; the caller has
   * checked access to the complaints.
   */
  async parts(ids: readonly string[], reader: Actor): Promise<ReadonlyMap<string, SearchParts>> {
    if (ids.length === 0) return new Map();
    const rows = await searchParts(this.dataSource.manager, ids);
    const open = mayEver(reader, 'see_notes') ? {} : { messages: null, letters: null };
    return new Map(rows.map((row) => [row.id, { ...row, ...open }]));
  }
}
