import { Injectable } from '@nestjs/common';
import type { Account } from '../accounts/account.entity.js';
import { bangkokDayOf, type CivilDay } from '../calendar/civil-day.js';
import type { Accessible } from '../complaints/complaint-access.service.js';
import { ComplaintFile, type ComplaintRecord } from '../complaints/complaint-file.query.js';
import { dueOnFor } from '../deadlines/fifteen-days.rule.js';
import { Clock } from '../platform/clock/clock.js';
import { Signatories } from '../responses/signatories.service.js';
import { LetterSettingQuery, type LetterSetting } from './letter-setting.query.js';

/** What a notice is written from. */
export interface NoticeDeskView extends LetterSetting {
  access: Accessible;
  record: ComplaintRecord;
  signatories: Account[];
  today: CivilDay;
  /** The open period's due day; null where nothing is owed. */
  dueOn: CivilDay | null;
  /** When the next notice is due if a progress notice is served today. */
  nextDueOn: CivilDay;
}

/** Reads what a notice is written from; the caller has opened the door to serving it. */
@Injectable()
export class NoticeDeskQuery {
  constructor(
    private readonly file: ComplaintFile,
    private readonly signatories: Signatories,
    private readonly setting: LetterSettingQuery,
    private readonly clock: Clock,
  ) {}

  /** The desk of one complaint. */
  async read(access: Accessible): Promise<NoticeDeskView> {
    const today = bangkokDayOf(this.clock.now());
    const [record, signatories, setting] = await Promise.all([
      this.file.read(access.id),
      this.signatories.for(access),
      this.setting.read(),
    ]);
    const period = record.periods.at(-1);
    const dueOn = period && period.endedAt === null ? period.dueOn : null;
    return { ...setting, access, record, signatories, today, dueOn, nextDueOn: dueOnFor(today) };
  }
}
