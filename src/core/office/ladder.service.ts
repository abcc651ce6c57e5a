import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LadderStepRow, type LadderName } from './ladder-step-row.entity.js';

/** The escalation ladders as the office edited them. */
@Injectable()
export class LadderService {
  constructor(private readonly dataSource: DataSource) {}

  /** The steps of the ladder that applies to a complaint. */
  stepsFor(restricted: boolean): Promise<LadderStepRow[]> {
    return this.steps(restricted ? 'restricted' : 'ordinary');
  }

  /** The steps of a ladder, reminders first, then by level; read from the table on each call. */
  steps(ladder: LadderName): Promise<LadderStepRow[]> {
    return this.dataSource.manager.find(LadderStepRow, {
      where: { ladder },
      order: { level: 'ASC', days: 'DESC', code: 'ASC' },
    });
  }
}
