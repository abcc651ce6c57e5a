import type { NoticeState } from '../../../correspondence/notices/notice.entity.js';
import type { ComplaintView } from './complaint-view.query.js';

/** What a case needs until it is answered, in its order. */
export type NextStep = 'division' | 'officer' | 'plan' | 'letter' | 'signature' | 'delivery';

/** A step, whether it was done, and the letter that it is about where there is one. */
export interface StepStanding {
  readonly step: NextStep;
  readonly done: boolean;
  readonly noticeId: string | null;
}

const SIGNED: readonly NoticeState[] = ['signed', 'sending', 'failed'];
const WRITTEN: readonly NoticeState[] = ['draft', 'for_signature', ...SIGNED];

type Seen = Pick<ComplaintView, 'record' | 'plan' | 'notices' | 'people'>;

/** What was done of the answer that is owed now, and what was not; a letter that was delivered answered before. */
export function nextSteps(view: Seen): StepStanding[] {
  const { matter } = view.record;
  const letter = view.notices.findLast(({ state }) => WRITTEN.includes(state)) ?? null;
  const noticeId = letter && letter.id;
  return [
    { step: 'division', done: matter.divisionCode !== null, noticeId: null },
    { step: 'officer', done: hasOfficer(view), noticeId: null },
    { step: 'plan', done: isDecided(view.plan), noticeId: null },
    { step: 'letter', done: letter !== null, noticeId },
    { step: 'signature', done: letter !== null && SIGNED.includes(letter.state), noticeId },
    { step: 'delivery', done: false, noticeId },
  ];
}

const hasOfficer = ({ record, people }: Seen): boolean =>
  record.matter.officerId !== null && people.isActive(record.matter.officerId);

const isDecided = ({ links, unrelated }: ComplaintView['plan']): boolean =>
  links.length > 0 || unrelated !== null;
