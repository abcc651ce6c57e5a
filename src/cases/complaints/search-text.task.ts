import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { renewSomeSearchTexts } from './search-texts.sql.js';

/** Makes search texts anew that are due: after an update of Sipha all of them, a batch a transaction. */
@Injectable()
export class SearchTextTask extends RecurringTask {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  protected async run(): Promise<void> {
    let renewed = Infinity;
    while (renewed > 0 && !this.stopping) {
      renewed = await this.dataSource.transaction(renewSomeSearchTexts);
    }
  }
}
