import type { VNode } from 'preact';
import { voidNotice } from '../../../../../correspondence/notices/acts/void.act.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { FoldedActForm, WhyField } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { ReasonDto } from '../reason.dto.js';
import { voidWords as words } from './void.messages.js';

const path = 'void';

function Form(props: NoticeActProps): VNode {
  return (
    <FoldedActForm {...props} path={path} submit={words.submit}>
      <p class="govuk-hint">{words.hint}</p>
      <WhyField {...props} path={path} label={words.why} />
    </FoldedActForm>
  );
}

/** Voids a letter that was not delivered. */
export const voidForm: NoticeActForm<ReasonDto, { why: string }> = {
  act: voidNotice,
  path,
  read: ReasonDto,
  Form,
  input: ({ why }) => ({ why }),
  done: () => 'notice_voided',
  doneWords: { notice_voided: words.done },
};
