import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { CaseRecordQuery, type CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { dueOnFor } from '../../../core/deadlines/fifteen-days.rule.js';
import { NoticesQuery } from '../../../correspondence/notices/notices.query.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import {
  SignatoriesService,
  type Signatory,
} from '../../../correspondence/notices/signatories.service.js';
import { PeopleQuery, type People } from '../desk/people.query.js';
import { LetterSettingQuery, type LetterSetting } from './letter-setting.query.js';

/** What a notice is written from. */
export interface NoticeFormView extends LetterSetting {
  access: Accessible;
  record: CaseRecord;
  /** Those who may sign today, and among them the officer who writes. */
  signatories: Signatory[];
  mine: Signatory | null;
  /** The letter of this complaint that is not delivered yet, and the names of its writer and signatory. */
  underWay: Notice | null;
  people: People;
  today: CivilDay;
  /** The open period's due day; null where nothing is owed. */
  dueOn: CivilDay | null;
  /** When the next notice is due if a progress notice is delivered today. */
  nextDueOn: CivilDay;
}

/** Reads what a notice is written from; the caller has checked that the officer may issue it. */
@Injectable()
export class NoticeFormQuery {
  constructor(
    private readonly records: CaseRecordQuery,
    private readonly signatories: SignatoriesService,
    private readonly ledger: NoticesQuery,
    private readonly setting: LetterSettingQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** The form's view of one complaint. */
  async read(access: Accessible, officer: Actor, today: CivilDay): Promise<NoticeFormView> {
    const [record, signatories, setting, underWay] = await Promise.all([
      this.records.read(access.id),
      this.signatories.for(access, today),
      this.setting.read(access.id),
      this.ledger.underWay(access.id),
    ]);
    const { enteredBy = null, signatoryId = null } = underWay ?? {};
    const people = await this.people.read([enteredBy, signatoryId]);
    const period = record.periods.at(-1);
    const dueOn = period && period.endedAt === null ? period.dueOn : null;
    const mine = signatories.find(({ account }) => account.id === officer.id) ?? null;
    const around = { access, record, signatories, mine, underWay, people };
    return { ...setting, ...around, today, dueOn, nextDueOn: dueOnFor(today) };
  }
}
