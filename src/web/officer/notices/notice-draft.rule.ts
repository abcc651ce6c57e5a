import type { Notice } from '../../../correspondence/notices/notice.entity.js';

/** A draft as the form takes it up again; null for a letter that is signed. */
export function draftTexts(notice: Notice): Record<string, string> | null {
  if (notice.state !== 'draft' && notice.state !== 'for_signature') return null;
  const { kind, outcome, body, channel, attachments, copies, signatoryId } = notice;
  return {
    kind,
    body,
    channel,
    ...(outcome && { outcome }),
    ...(signatoryId && { signatoryId }),
    attachments: attachments.join('\n'),
    copies: copies.join('\n'),
  };
}
