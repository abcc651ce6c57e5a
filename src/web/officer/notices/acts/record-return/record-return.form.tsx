import type { VNode } from 'preact';
import { recordReturn } from '../../../../../correspondence/notices/acts/record-return.act.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { FoldedActForm, WhyField } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { ReasonDto } from '../reason.dto.js';
import { recordReturnWords as words } from './record-return.messages.js';

const path = 'return';

function Form(props: NoticeActProps): VNode {
  return (
    <FoldedActForm {...props} path={path} submit={words.submit}>
      <p class="govuk-hint">{words.hint}</p>
      <WhyField {...props} path={path} label={words.why} />
    </FoldedActForm>
  );
}

/** Records that the letter came back. */
export const recordReturnForm: NoticeActForm<ReasonDto, { why: string }> = {
  act: recordReturn,
  path,
  read: ReasonDto,
  Form,
  input: ({ why }) => ({ why }),
  done: () => 'return',
  doneWords: { return: words.done },
};
