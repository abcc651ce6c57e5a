import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { EventLogService } from '../matters/event-log.service.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import { ConcealmentService } from './concealment.service.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { Complaint } from './complaint.entity.js';
import { MoveNotPossible, statusAfterCitizenAnswer } from './status.rule.js';
import { renewSearchText } from './search-texts.sql.js';

/** Takes the citizen's answer to a question of the officers. */
@Injectable()
export class CitizenAnswersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: MatterLockService,
    private readonly events: EventLogService,
    private readonly concealment: ConcealmentService,
  ) {}

  /** Stores the answer and returns the case to the officers; throws MoveNotPossible when nothing was asked. */
  async answer(complaintId: string, typed: string, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.lock.take(manager, complaintId);
      const complaint = await manager.findOneByOrFail(Complaint, { id: complaintId });
      if (complaint.status !== 'waiting_for_citizen') {
        throw new MoveNotPossible('citizen_answer', complaint.status);
      }
      const key = { id: uuidv7(), complaintId };
      const body = await this.concealment.message(manager, key, typed);
      const message = { ...key, kind: 'answer' as const, body, at: now };
      await manager.insert(ComplaintMessage, { ...message, authorId: null });
      await manager.update(Complaint, complaintId, {
        status: statusAfterCitizenAnswer(complaint.status),
      });
      await this.lock.bump(manager, complaintId);
      const of = { matterId: complaintId, actorId: null, at: now };
      await this.events.append(manager, 'citizen_answered', of, { messageId: message.id });
      await renewSearchText(manager, complaintId);
    });
  }
}
