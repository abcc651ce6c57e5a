import type { VNode } from 'preact';
import type { CivilDay } from '../calendar/civil-day.js';
import type { OfficeSettingValues } from '../office/office-setting.entity.js';
import { Button } from '../platform/web/ui/button.js';
import { LetterSheet } from '../platform/web/ui/letter-sheet.js';
import { Tag } from '../platform/web/ui/tag.js';
import { composeLetter } from '../responses/letter.rule.js';
import type { Notice } from '../responses/notice.entity.js';
import { noticeWords as words } from './notice.messages.js';
import { NOTICE_KIND_WORDS, NOTICE_STATE_WORDS } from './register.messages.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';

/** What the page needs. */
export interface NoticePageProps {
  readonly seat: Seat;
  readonly number: string;
  readonly receivedOn: CivilDay;
  readonly notice: Notice;
  readonly settings: OfficeSettingValues;
}

/** A signed notice as its letter, one sheet to print. */
export function NoticePage({ seat, number, receivedOn, notice, settings }: NoticePageProps): VNode {
  const { kind } = notice;
  return (
    <StaffFrame
      title={`${NOTICE_KIND_WORDS[kind]} ${number}`}
      seat={seat}
      at="/staff/queue"
      back={{ href: `/staff/complaints/${number}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">{NOTICE_KIND_WORDS[kind]}</h1>
      <div class="toolbar">
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
        <span>
          {words.state} <Tag colour="grey">{NOTICE_STATE_WORDS[notice.state]}</Tag>
        </span>
      </div>
      <LetterSheet {...composeLetter({ ...notice, number, receivedOn }, settings)} />
    </StaffFrame>
  );
}
