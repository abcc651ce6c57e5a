import type { EventPayloads } from '../../cases/matters/event-catalogue.js';
import type { Notice } from './notice.entity.js';

/** What the events of an unsigned notice store. */
export const ofDraft = ({ id, kind, enteredBy }: Notice): EventPayloads['notice_drafted'] => ({
  noticeId: id,
  kind,
  writerId: enteredBy,
});

/** What the event of a signature stores. */
export const ofDelivery = ({ id, kind, channel }: Notice): EventPayloads['notice_signed'] => ({
  noticeId: id,
  kind,
  channel,
});
