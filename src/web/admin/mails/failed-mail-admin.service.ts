import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import {
  FailedMailsService,
  type FailedMail,
} from '../../../escalation/mails/failed-mails.service.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Clock } from '../../../platform/clock/clock.js';

/** The one role that deals with mails of restricted matters, and with no others. */
const seesRestricted = ({ role }: Account): boolean => role === 'misconduct_officer';

/** Lists failed mails for an officer, sends one again or settles it. */
@Injectable()
export class FailedMailAdminService {
  constructor(
    private readonly mails: FailedMailsService,
    private readonly directory: AccountDirectoryService,
    private readonly wake: MailWake,
    private readonly clock: Clock,
  ) {}

  /** The newest failed mails, with the names of the officers among their recipients. */
  async list(
    officer: Account,
    most: number,
  ): Promise<{ mails: FailedMail[]; names: ReadonlyMap<string, string> }> {
    const [mails, officers] = await Promise.all([
      this.mails.list(seesRestricted(officer), most),
      this.directory.active(),
    ]);
    return { mails, names: new Map(officers.map(({ id, displayName }) => [id, displayName])) };
  }

  /** Sends again or settles; returns the code of what was done. Throws MailNotFound or NoticeUnderWay. */
  async act(id: string, act: 'again' | 'settle', officer: Account): Promise<'again' | 'settled'> {
    const restricted = seesRestricted(officer);
    if (act === 'settle') {
      await this.mails.settle(id, restricted, officer.id);
      return 'settled';
    }
    await this.mails.sendAgain(id, restricted, officer.id, this.clock.now());
    this.wake.wake();
    return 'again';
  }
}
