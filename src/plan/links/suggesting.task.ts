import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Learning } from './learning.service.js';
import { Suggesting } from './suggesting.service.js';

const LEARN_EVERY_MS = 60 * 60 * 1000;

/** Suggests projects for the cases that are due; before that, once an hour, learns from what officers decided. */
@Injectable()
export class SuggestingTask extends RecurringTask {
  private learntAt = -Infinity;

  constructor(
    private readonly suggesting: Suggesting,
    private readonly learning: Learning,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    const now = performance.now();
    if (now - this.learntAt >= LEARN_EVERY_MS) {
      await this.learning.run();
      this.learntAt = now;
    }
    await this.suggesting.run();
  }
}
