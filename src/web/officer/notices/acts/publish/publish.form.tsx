import type { VNode } from 'preact';
import { publish } from '../../../../../correspondence/notices/acts/publish.act.js';
import { VersionForm } from '../../../../shared/staff/version.form.js';
import type { ActsProps } from '../../notice-act.fields.js';
import { ActForm } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { publishWords as words } from './publish.messages.js';

const path = 'publication';

function Form(props: ActsProps): VNode {
  return <ActForm {...props} path={path} submit={words.submit} hint={words.hint} />;
}

/** Publishes on the tracking page what could not be delivered by e-mail. */
export const publishForm: NoticeActForm = {
  act: publish,
  path,
  read: VersionForm,
  Form,
  input: () => ({}),
  done: () => 'publication',
  doneWords: { publication: words.done },
};
