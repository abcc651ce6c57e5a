import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { LearntWordsService } from './learnt-words.service.js';
import { SuggestionRunService } from './suggestion-run.service.js';

const LEARN_EVERY_MS = 60 * 60 * 1000;

/** Suggests projects for the cases that are due; before that, once an hour, learns from what officers decided. */
@Injectable()
export class SuggestingTask extends RecurringTask {
  private learntAt = -Infinity;

  constructor(
    private readonly suggesting: SuggestionRunService,
    private readonly learning: LearntWordsService,
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
