import { Injectable } from '@nestjs/common';
import { OfficeDirectory, type CategoryGroup } from '../office/office-directory.service.js';
import type { Village } from '../office/village.entity.js';

/** What the form at the counter offers to choose from. */
export interface EntryChoices {
  groups: readonly CategoryGroup[];
  villages: readonly Village[];
}

/** Reads the topics and villages. */
@Injectable()
export class EntryChoicesQuery {
  constructor(private readonly directory: OfficeDirectory) {}

  /** As the office has them now. */
  async read(): Promise<EntryChoices> {
    const [groups, villages] = await Promise.all([
      this.directory.categoryGroups(),
      this.directory.villages(),
    ]);
    return { groups, villages };
  }
}
