import type { VNode } from 'preact';
import { sendBack } from '../../../../../correspondence/notices/acts/send-back.act.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { FoldedActForm, WhyField } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { ReasonDto } from '../reason.dto.js';
import { sendBackWords as words } from './send-back.messages.js';

const path = 'sending-back';

function Form(props: NoticeActProps): VNode {
  return (
    <FoldedActForm {...props} path={path} submit={words.submit}>
      <WhyField {...props} path={path} label={words.why} />
    </FoldedActForm>
  );
}

/** Sends the letter back to its writer. */
export const sendBackForm: NoticeActForm<ReasonDto, { why: string }> = {
  act: sendBack,
  path,
  read: ReasonDto,
  Form,
  input: ({ why }) => ({ why }),
  done: () => 'notice_sent_back',
  doneWords: { notice_sent_back: words.done },
};
