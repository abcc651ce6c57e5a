import type { VNode } from 'preact';
import { discard } from '../../../../../correspondence/notices/acts/discard.act.js';
import { VersionForm } from '../../../../shared/staff/version.form.js';
import type { ActsProps } from '../../notice-act.fields.js';
import { ActForm } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { discardWords as words } from './discard.messages.js';

const path = 'discard';

function Form(props: ActsProps): VNode {
  return <ActForm {...props} path={path} submit={words.submit} />;
}

/** Puts a draft away. */
export const discardForm: NoticeActForm = {
  act: discard,
  path,
  read: VersionForm,
  Form,
  input: () => ({}),
  done: () => 'notice_discarded',
  doneWords: { notice_discarded: words.done },
};
