import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { ComplaintFile } from '../../../cases/complaints/complaint-file.query.js';
import { LetterComposer } from '../../../correspondence/notices/letter-composer.service.js';
import { NoticeLedger } from '../../../correspondence/notices/notice-ledger.query.js';
import { NoticeNotThere } from '../../../correspondence/notices/response.errors.js';
import { Signatories } from '../../../correspondence/notices/signatories.service.js';
import type { NoticeView } from './notice-view.js';
import { PeopleQuery } from '../desk/people.query.js';

/** Reads a notice for its page; the caller has opened the door to its complaint. */
@Injectable()
export class NoticeViewQuery {
  constructor(
    private readonly file: ComplaintFile,
    private readonly ledger: NoticeLedger,
    private readonly signatories: Signatories,
    private readonly composer: LetterComposer,
    private readonly people: PeopleQuery,
  ) {}

  /** Throws NoticeNotThere for a notice of another complaint as well. */
  async read(
    access: Accessible,
    noticeId: string,
    officer: Actor,
    today: CivilDay,
  ): Promise<NoticeView> {
    const notice = await this.ledger.one(access.id, noticeId);
    if (!notice) throw new NoticeNotThere();
    const { enteredBy, signatoryId, voidedBy } = notice;
    const [record, able, people] = await Promise.all([
      this.file.read(access.id),
      this.signatories.for(access, today),
      this.people.read([enteredBy, signatoryId, voidedBy]),
    ]);
    const rightOf = (id: string | null) => able.find(({ account }) => account.id === id);
    const letter =
      notice.letter ?? (await this.composer.draft(access, notice, today, rightOf(signatoryId)));
    return { access, record, notice, letter, mine: rightOf(officer.id) ?? null, people, today };
  }
}
