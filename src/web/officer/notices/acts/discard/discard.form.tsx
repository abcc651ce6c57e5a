import type { VNode } from 'preact';
import { discard } from '../../../../../correspondence/notices/acts/discard.act.js';
import { VersionDto } from '../../../../shared/staff/version.dto.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { ActForm } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { discardWords as words } from './discard.messages.js';

const path = 'discard';

function Form(props: NoticeActProps): VNode {
  return <ActForm {...props} path={path} submit={words.submit} />;
}

/** Discards a draft. */
export const discardForm: NoticeActForm = {
  act: discard,
  path,
  read: VersionDto,
  Form,
  input: () => ({}),
  done: () => 'notice_discarded',
  doneWords: { notice_discarded: words.done },
};
