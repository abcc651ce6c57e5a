import { Injectable } from '@nestjs/common';
import { OfficeDirectoryService } from './office-directory.service.js';
import { OfficeNames } from './office-names.js';

/** Reads the office's names as it has them now. */
@Injectable()
export class OfficeNamesQuery {
  constructor(private readonly directory: OfficeDirectoryService) {}

  /** Divisions, categories and villages with their names. */
  async read(): Promise<OfficeNames> {
    const [divisions, categories, villages] = await Promise.all([
      this.directory.divisions(),
      this.directory.categories(),
      this.directory.villages(),
    ]);
    return new OfficeNames(divisions, categories, villages);
  }
}
