import type { NoticeAct } from '../../../../correspondence/notices/acts/notice-act.js';
import { FoldedActForm, WhyField } from './act-form.js';
import type { NoticeActForm } from './notice-act-form.js';
import { ReasonDto } from './reason.dto.js';

/** An act that asks for nothing but its reason, and what its form says. */
interface ReasonAct {
  readonly act: NoticeAct<{ why: string }>;
  readonly path: string;
  /** The code of what was done. */
  readonly code: string;
  readonly words: {
    readonly submit: string;
    readonly hint?: string;
    readonly why: string;
    readonly done: string;
  };
}

/** The form of such an act, folded under the words of its button. */
export const reasonActForm = ({
  act,
  path,
  code,
  words,
}: ReasonAct): NoticeActForm<ReasonDto, { why: string }> => ({
  act,
  path,
  read: ReasonDto,
  Form: (props) => (
    <FoldedActForm {...props} path={path} submit={words.submit} hint={words.hint}>
      <WhyField {...props} path={path} label={words.why} />
    </FoldedActForm>
  ),
  input: ({ why }) => ({ why }),
  done: () => code,
  doneWords: { [code]: words.done },
});
