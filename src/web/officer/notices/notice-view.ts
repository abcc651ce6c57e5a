import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import type { IssuedLetter, Notice } from '../../../correspondence/notices/notice.entity.js';
import type { Signatory } from '../../../correspondence/notices/signatories.service.js';
import type { People } from '../desk/people.query.js';

/** A form on the notice's page that was refused. */
export interface NoticeProblem {
  form: string;
  errors: readonly FieldError[];
  typed: Readonly<Record<string, string>>;
}

/** Everything that the page of a notice shows. */
export interface NoticeView {
  access: Accessible;
  record: CaseRecord;
  notice: Notice;
  /** As issued; a draft as it would be issued today. */
  letter: IssuedLetter;
  /** The officer's right to sign a letter today, where the matter allows it. */
  mine: Signatory | null;
  people: People;
  today: CivilDay;
}
