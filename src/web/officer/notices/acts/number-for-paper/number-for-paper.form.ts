import { numberForPaper } from '../../../../../correspondence/notices/acts/number-for-paper.act.js';
import { VersionDto } from '../../../../shared/staff/version.dto.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { numberForPaperWords as words } from './number-for-paper.messages.js';

/** Takes the number for a signature on paper, on the page that shows what the signature will do. */
export const numberForPaperForm: NoticeActForm = {
  act: numberForPaper,
  path: 'paper-number',
  read: VersionDto,
  input: () => ({}),
  done: () => 'notice_numbered',
  doneWords: { notice_numbered: words.done },
  onSignaturePage: true,
};
