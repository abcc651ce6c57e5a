import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import type { ChoiceItem } from '../../../platform/ui/choice.js';
import { Details } from '../../../platform/ui/details.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Radios } from '../../../platform/ui/radios.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { OUTCOMES } from '../../../correspondence/notices/notice.entity.js';
import type { NoticeFormView } from './notice-form.query.js';
import { LETTER_LENGTH } from './notice.dto.js';
import { noticeWords as words } from './notice.messages.js';
import { TemplateButton, TemplateOffer } from './notice-template.part.js';
import type { OfferedText } from './notice-template.rule.js';
import { NOTICE_KIND_WORDS, OUTCOME_WORDS, DELIVERY_CHANNEL_WORDS } from '../desk/case.messages.js';

/** What is wrong with a field, in words. */
export type ErrorAt = (field: string) => string | undefined;

/** The path below which a complaint's notices are written. */
export const noticesAt = ({ number }: { number: string }): string =>
  `/staff/complaints/${number}/notices`;

const LISTS = ['attachments', 'copies'] as const;

/** What a notice says, and how it is to reach the citizen. */
export function NoticeFields(props: {
  view: NoticeFormView;
  typed: Readonly<Record<string, string>>;
  offer: OfferedText | undefined;
  errorAt: ErrorAt;
}): VNode {
  const { view, typed, offer, errorAt } = props;
  const at = noticesAt(view.access);
  const kinds = (['result', 'progress'] as const).map((kind) => ({
    value: kind,
    text: NOTICE_KIND_WORDS[kind],
    hint: hintOf(kind, view),
  }));
  const outcomes = OUTCOMES.map((code) => ({ value: code, text: OUTCOME_WORDS[code] }));
  const signatories = view.signatories.map(({ account, right }) => ({
    value: account.id,
    text: `${account.displayName} · ${right.position.join(' ')}`,
  }));
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        legendClass="govuk-fieldset__legend--m"
        items={kinds}
        value={typed.kind}
        error={errorAt('kind')}
      />
      <Select
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        items={[{ value: '', text: words.choose }, ...outcomes]}
        value={typed.outcome}
        error={errorAt('outcome')}
      />
      <TemplateButton action={`${at}/template`} template={typed.template} />
      <CharacterCount
        name="body"
        label={words.body}
        labelClass="govuk-label--m"
        hint={words.bodyHint}
        maxlength={LETTER_LENGTH.most}
        rows={12}
        value={typed.body}
        error={errorAt('body')}
      />
      <TemplateOffer action={`${at}/replacement`} offer={offer} />
      <Details summary={words.more} open={Boolean(typed.attachments ?? typed.copies)}>
        {LISTS.map((name) => (
          <Textarea
            name={name}
            label={words[name]}
            hint={words.linesHint}
            rows={3}
            value={typed[name]}
            error={errorAt(name)}
          />
        ))}
      </Details>
      <Radios
        name="channel"
        legend={words.deliveryTitle}
        legendClass="govuk-fieldset__legend--m"
        items={channelsOf(view)}
        value={typed.channel ?? view.channels.usual}
        error={errorAt('channel')}
      />
      {signatories.length === 0 && <InsetText>{words.noSignatory}</InsetText>}
      {signatories.length > 0 && (
        <Select
          name="signatoryId"
          label={words.signatory}
          items={signatories}
          value={typed.signatoryId}
          error={errorAt('signatoryId')}
        />
      )}
    </>
  );
}

/** The ways by e-mail and by post stand there only for whoever left an address for them. */
const channelsOf = ({ channels }: NoticeFormView): ChoiceItem[] =>
  channels.possible.map((value) => ({
    value,
    text: DELIVERY_CHANNEL_WORDS[value],
    hint: words.channelHints[value],
  }));

function hintOf(kind: 'progress' | 'result', view: NoticeFormView): string {
  const hint = words.kindHints[kind];
  return kind === 'progress' ? `${hint} ${words.nextDue(longThaiDate(view.nextDueOn))}` : hint;
}
