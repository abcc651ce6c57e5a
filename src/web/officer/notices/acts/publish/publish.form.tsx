import type { VNode } from 'preact';
import { publish } from '../../../../../correspondence/notices/acts/publish.act.js';
import { VersionDto } from '../../../../shared/staff/version.dto.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { ActForm } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { publishWords as words } from './publish.messages.js';

const path = 'publication';

function Form(props: NoticeActProps): VNode {
  return <ActForm {...props} path={path} submit={words.submit} hint={words.hint} />;
}

/** Publishes on the tracking page what could not be delivered by e-mail. */
export const publishForm: NoticeActForm = {
  act: publish,
  path,
  read: VersionDto,
  Form,
  input: () => ({}),
  done: () => 'publication',
  doneWords: { publication: words.done },
};
