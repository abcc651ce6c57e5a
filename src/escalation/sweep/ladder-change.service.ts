import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ladderProblems } from '../../core/deadlines/ladder-check.rule.js';
import type { LadderStep } from '../../core/deadlines/ladder.rule.js';
import type { LadderName } from '../../core/office/ladder-step-row.entity.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import {
  EscalationSettingsService,
  type EscalationSettingsEditor,
} from './escalation-settings.service.js';

/** The ladder cannot be used as it is; the page shows why before it comes to this. */
export class LadderRefused extends DomainError {
  constructor() {
    super('ladder_refused', 'invalid');
  }
}

const KEEP = `UPDATE ladder_step l SET days = r.days, recipients = r.recipients
  FROM jsonb_to_recordset($2::jsonb) AS r(code text, days integer, recipients text[])
  WHERE l.ladder = $1 AND l.code = r.code`;

/** Changes a ladder: who is notified at its steps, and how many days before or after the due day. */
@Injectable()
export class LadderChangeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly edits: EscalationSettingsService,
    private readonly journal: OfficeJournalService,
  ) {}

  /**
   * Stores the ladder and schedules the sweep for every open period; throws LadderRefused or
   * EscalationSettingsChanged.
   */
  async apply(
    ladder: LadderName,
    steps: readonly LadderStep[],
    by: EscalationSettingsEditor,
  ): Promise<void> {
    if (ladderProblems(ladder, steps).length > 0) throw new LadderRefused();
    const rows = steps.map(({ code, days, recipients }) => ({ code, days, recipients }));
    await this.dataSource.transaction(async (manager) => {
      await this.edits.beginOn(manager, by.seen);
      await manager.query(KEEP, [ladder, JSON.stringify(rows)]);
      await this.edits.sweepAgain(manager);
      await this.journal.append(manager, 'ladder_set', by.actorId, { ladder, steps: rows });
    });
  }
}
