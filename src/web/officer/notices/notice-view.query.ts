import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { CaseRecordQuery } from '../../../cases/complaints/case-record.query.js';
import { LetterComposerService } from '../../../correspondence/notices/letter-composer.service.js';
import { NoticesQuery } from '../../../correspondence/notices/notices.query.js';
import { NoticeNotFound } from '../../../correspondence/notices/response.errors.js';
import { SignatoriesService } from '../../../correspondence/notices/signatories.service.js';
import type { NoticeView } from './notice-view.js';
import { PeopleQuery } from '../desk/people.query.js';

/** Reads a notice for its page; the caller has checked access to its complaint. */
@Injectable()
export class NoticeViewQuery {
  constructor(
    private readonly records: CaseRecordQuery,
    private readonly ledger: NoticesQuery,
    private readonly signatories: SignatoriesService,
    private readonly composer: LetterComposerService,
    private readonly people: PeopleQuery,
  ) {}

  /** Throws NoticeNotFound for a notice of another complaint as well. */
  async read(
    access: Accessible,
    noticeId: string,
    officer: Actor,
    today: CivilDay,
  ): Promise<NoticeView> {
    const notice = await this.ledger.one(access.id, noticeId);
    if (!notice) throw new NoticeNotFound();
    const { enteredBy, signatoryId, voidedBy } = notice;
    const [record, able, people] = await Promise.all([
      this.records.read(access.id),
      this.signatories.for(access, today),
      this.people.read([enteredBy, signatoryId, voidedBy]),
    ]);
    const rightOf = (id: string | null) => able.find(({ account }) => account.id === id);
    const letter =
      notice.letter ?? (await this.composer.draft(access, notice, today, rightOf(signatoryId)));
    return { access, record, notice, letter, mine: rightOf(officer.id) ?? null, people, today };
  }
}
