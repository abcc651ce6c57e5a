import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SearchParts } from '../complaints/search-text.rule.js';
import { searchParts } from '../complaints/search-texts.sql.js';

/** Reads in what the words of a search were found. */
@Injectable()
export class SearchHitsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The parts of complaints by their id; the caller has checked access to them. */
  async parts(ids: readonly string[]): Promise<ReadonlyMap<string, SearchParts>> {
    if (ids.length === 0) return new Map();
    const rows = await searchParts(this.dataSource.manager, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
