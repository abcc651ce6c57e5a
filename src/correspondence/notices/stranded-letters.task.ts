import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { StrandedLettersService } from './stranded-letters.service.js';

/** Returns letters that nobody can sign any more; an order also ends at midnight, when no command runs. */
@Injectable()
export class StrandedLettersTask extends RecurringTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letters: StrandedLettersService,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected run(): Promise<void> {
    return this.dataSource.transaction((manager) =>
      this.letters.giveBack(manager, this.clock.now()),
    );
  }
}
