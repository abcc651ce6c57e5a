import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../../correspondence/notices/notice.messages.js';
import type { OutgoingRow } from './outgoing-register.sql.js';
import { dayCell, type RegisterCell, type RegisterColumn } from './register-cell.js';
import {
  missingWords,
  outgoingColumns as titles,
  proofWords,
  SIGNED_HOW_WORDS,
} from './registers.messages.js';

const column = (
  name: keyof typeof titles,
  width: number,
  cell: (row: OutgoingRow) => RegisterCell,
): RegisterColumn<OutgoingRow> => ({ title: titles[name], width, cell });

function registered({ registeredNumber, isHidden }: OutgoingRow): string {
  if (isHidden) return proofWords.atCentre;
  return registeredNumber === null ? '' : proofWords.registered(registeredNumber);
}

/** What proves the delivery, without who received it. */
export function proofOf(row: OutgoingRow): string {
  if (row.deliveredOn === null) return '';
  const how = {
    post: registered(row),
    email: row.messageId === null ? '' : proofWords.email(row.messageId),
    hand: proofWords.hand,
    tracking_page: proofWords.published,
  }[row.channel];
  return [how, row.hasProofFile ? proofWords.file : ''].filter(Boolean).join(' · ');
}

/** What is to be said of the numbers before this one. */
export function missingOf({ running, missing }: OutgoingRow): string {
  return missing > 0 ? missingWords(running - missing, running - 1) : '';
}

/** The columns of the outgoing register. */
export const OUTGOING_COLUMNS: readonly RegisterColumn<OutgoingRow>[] = [
  column('letterNumber', 18, (row) => row.letterNumber),
  column('year', 8, (row) => row.year),
  column('running', 8, (row) => row.running),
  column('letterOn', 12, (row) => dayCell(row.letterOn)),
  column('kind', 20, (row) => NOTICE_KIND_WORDS[row.kind]),
  column('subject', 44, (row) => row.subject),
  column('outcome', 20, (row) => (row.outcome === null ? null : OUTCOME_WORDS[row.outcome])),
  column('complaint', 16, (row) => row.number),
  column('round', 6, (row) => row.round),
  column('period', 6, (row) => row.period),
  column('dueOn', 14, (row) => dayCell(row.dueOn)),
  column('signatory', 24, (row) => row.signatory),
  column('position', 30, (row) => row.position.split('\n').join(' ')),
  column('signedHow', 16, (row) => SIGNED_HOW_WORDS[row.signedHow]),
  column('order', 18, (row) => row.orderNumber),
  column('draftedBy', 24, (row) => row.draftedBy),
  column('channel', 18, (row) => DELIVERY_CHANNEL_WORDS[row.channel]),
  column('state', 16, (row) => NOTICE_STATE_WORDS[row.state]),
  column('deliveredOn', 12, (row) => dayCell(row.deliveredOn)),
  column('proof', 30, proofOf),
  column('returnedOn', 12, (row) => dayCell(row.returnedOn)),
  column('voidedOn', 12, (row) => dayCell(row.voidedOn)),
  column('voidedWhy', 30, (row) => row.voidedWhy),
  column('voidedBy', 24, (row) => row.voidedBy),
  column('fileHash', 66, (row) => row.fileHash),
  column('note', 26, missingOf),
];
