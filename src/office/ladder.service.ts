import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LadderStepRow } from './ladder-step-row.entity.js';

/** The escalation ladders as the office edited them. */
@Injectable()
export class LadderService {
  constructor(private readonly dataSource: DataSource) {}

  /** The steps that serve a matter, reminders first, then by level; read anew on each call. */
  async stepsFor(restricted: boolean): Promise<LadderStepRow[]> {
    return this.dataSource.manager.find(LadderStepRow, {
      where: { ladder: restricted ? 'restricted' : 'ordinary' },
      order: { level: 'ASC', days: 'DESC', code: 'ASC' },
    });
  }
}
