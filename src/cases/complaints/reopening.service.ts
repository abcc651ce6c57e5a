import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../core/accounts/account.entity.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { EventLogService } from '../matters/event-log.service.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import { PeriodsService } from '../matters/periods.service.js';
import { ConcealmentService } from './concealment.service.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { Complaint } from './complaint.entity.js';
import { statusAfterReopening } from './status.rule.js';
import { renewSearchText } from './search-texts.sql.js';

/** Reopens an answered complaint at the citizen's request: a new round of fifteen days with its own measures. */
@Injectable()
export class ReopeningService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: MatterLockService,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
    private readonly concealment: ConcealmentService,
  ) {}

  /** Opens the round from today in Bangkok; throws MoveNotPossible while an answer is still owed. */
  async reopen(complaintId: string, typed: string, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { officerId } = await this.lock.take(manager, complaintId);
      const complaint = await manager.findOneByOrFail(Complaint, { id: complaintId });
      const hasOfficer =
        officerId !== null && (await manager.existsBy(Account, { id: officerId, active: true }));
      const status = statusAfterReopening(complaint.status, hasOfficer);
      const { dueOn } = await this.periods.openRound(manager, complaintId, bangkokDayOf(now));
      await manager.update(Complaint, complaintId, { status });
      const key = { id: uuidv7(), complaintId };
      const body = await this.concealment.message(manager, key, typed);
      const message = { ...key, kind: 'reason' as const, body, at: now };
      await manager.insert(ComplaintMessage, { ...message, authorId: null });
      await this.lock.bump(manager, complaintId);
      const of = { matterId: complaintId, actorId: null, at: now };
      await this.events.append(manager, 'reopened', of, { messageId: message.id, dueOn });
      await renewSearchText(manager, complaintId);
    });
  }
}
