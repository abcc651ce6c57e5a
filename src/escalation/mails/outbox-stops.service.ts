import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Why a mail is not sent whose recipient may not know of the matter any more. */
export const RESTRICTED_SINCE = 'the matter was restricted';

/** The same of one that a worker held at that moment. */
const WHILE_SENDING = 'the matter was restricted while it was being sent: a copy may have left';

const HOLD = `SELECT id FROM outbox_mail WHERE matter_id = $1
  AND state IN ('pending','sending','failed') ORDER BY id FOR UPDATE`;

// A letter under way is voided, and with it the mail that carries it to the citizen.
const STOP = `UPDATE outbox_mail o SET state = 'cancelled', ended_at = clock_timestamp(),
    reason = CASE WHEN o.state = 'sending' THEN $2 ELSE $3 END, lease_token = NULL, lease_until = NULL
  WHERE o.matter_id = $1 AND o.state IN ('pending','sending','failed')
    AND (o.mail = 'notice' OR (o.recipient <> 'citizen' AND o.recipient NOT LIKE 'contact:%'
      AND NOT EXISTS (SELECT 1 FROM account a
        WHERE a.id::text = o.recipient AND a.role = 'misconduct_officer')))`;

/** Stops the mails of a matter that becomes restricted. */
@Injectable()
export class OutboxStopsService {
  /**
   * Holds the matter's mails until the transaction ends, and waits for those that a worker is noting as sent;
   * to be called before the matter is locked, as delivery does, or both wait for each other.
   */
  async hold(manager: EntityManager, matterId: string): Promise<void> {
    await manager.query(HOLD, [matterId]);
  }

  /** Cancels, with the reason, the letters and whatever would go to people no longer named. */
  async stop(manager: EntityManager, matterId: string): Promise<void> {
    await manager.query(STOP, [matterId, WHILE_SENDING, RESTRICTED_SINCE]);
  }
}
