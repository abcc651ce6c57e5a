import type { VNode } from 'preact';
import { CharacterCount } from '../../platform/web/ui/character-count.js';
import { Input } from '../../platform/web/ui/input.js';
import { Select } from '../../platform/web/ui/select.js';
import { Textarea } from '../../platform/web/ui/textarea.js';
import { deskField, type Desk } from './desk-fields.js';
import { DeskForm } from './desk-form.js';
import { deskWords as words } from './desk.messages.js';
import { DECLINE_WORDS } from '../timeline/event.messages.js';

/** Starts the work: one button. */
export function WorkMove({ desk }: { readonly desk: Desk }): VNode {
  return <DeskForm desk={desk} form="work" path="work" submit={words.work.submit} />;
}

/** Adds an internal note. */
export function NoteMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, text, hint, submit } = words.note;
  return (
    <DeskForm desk={desk} form="note" path="notes" title={title} submit={submit}>
      <CharacterCount
        {...deskField(desk, 'note', 'text')}
        label={text}
        hint={hint}
        maxlength={3000}
        threshold={75}
        rows={3}
      />
    </DeskForm>
  );
}

/** Asks the citizen. */
export function QuestionMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, text, hint, submit } = words.question;
  return (
    <DeskForm desk={desk} form="question" path="questions" title={title} submit={submit}>
      <CharacterCount
        {...deskField(desk, 'question', 'text')}
        label={text}
        hint={hint}
        maxlength={2000}
        threshold={75}
        rows={3}
      />
    </DeskForm>
  );
}

/** Refers to another body. */
export function ReferralMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, body, hint, submit } = words.referral;
  return (
    <DeskForm desk={desk} form="referral" path="referrals" title={title} submit={submit}>
      <Input {...deskField(desk, 'referral', 'body')} label={body} hint={hint} />
      <Textarea
        {...deskField(desk, 'referral', 'text')}
        label={words.reason}
        hint={words.noticeStillOwed}
        rows={3}
      />
    </DeskForm>
  );
}

/** Declines. */
export function DeclineMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, code, submit } = words.decline;
  const reasons = Object.entries(DECLINE_WORDS).map(([value, text]) => ({ value, text }));
  return (
    <DeskForm desk={desk} form="decline" path="declines" title={title} submit={submit}>
      <Select
        {...deskField(desk, 'decline', 'reasonCode')}
        label={code}
        items={[{ value: '', text: words.choose }, ...reasons]}
      />
      <Textarea
        {...deskField(desk, 'decline', 'text')}
        label={words.reason}
        hint={words.noticeStillOwed}
        rows={3}
      />
    </DeskForm>
  );
}

/** Closes. */
export function ClosureMove({ desk }: { readonly desk: Desk }): VNode {
  const { title, text, submit } = words.closure;
  return (
    <DeskForm desk={desk} form="closure" path="closure" title={title} submit={submit}>
      <Textarea {...deskField(desk, 'closure', 'text')} label={text} rows={2} />
    </DeskForm>
  );
}
