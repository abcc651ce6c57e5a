import type { CleanFile } from '../../../core/files/clean-file.js';
import { ofDelivery } from '../notice-facts.js';
import type { NoticeAct } from './notice-act.js';

/** Stores the copy that was signed on paper: from now on it is the letter, and its delivery begins. */
export const storeSignedCopy: NoticeAct<{ copy: CleanFile }> = {
  verb: 'issue_notice',
  transition: 'file_signed_copy',
  run: async ({ copy }, { manager, notice, actor, now }, { transitions, delivery, files }) => {
    const { id: fileId, sha256: fileHash } = await files.keep(manager, copy);
    await transitions.make(manager, notice, 'file_signed_copy', {
      actorId: actor.id,
      at: now,
      data: ofDelivery(notice),
      columns: { fileId, fileHash },
    });
    await delivery.begin(manager, notice, now);
  },
};
