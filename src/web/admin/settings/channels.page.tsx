import type { VNode } from 'preact';
import { CHANNELS, type Channel } from '../../../cases/complaints/channel.js';
import { CHANNEL_WORDS } from '../../../cases/complaints/complaint.messages.js';
import type { OpenChannel } from '../../../core/office/office-setting.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Fieldset } from '../../../platform/ui/fieldset.js';
import { DayInput } from '../../shared/day-input.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { openField, sinceField } from './channels-form.rule.js';
import { channelsPageWords as words } from './channels.messages.js';
import { settingsWords } from './settings.messages.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What the page needs; `now` is what the setting holds. */
export interface ChannelsPageProps {
  readonly context: StaffContext;
  readonly now: readonly OpenChannel[];
  readonly typed: Readonly<Record<string, string>>;
  readonly wrongDays?: ReadonlyMap<Channel, string>;
  readonly changed?: boolean;
}

const wordsOf = (channel: Channel, message: string): string =>
  fieldWords(message) ?? words.day(CHANNEL_WORDS[channel]);
const NONE: ReadonlyMap<Channel, string> = new Map();

/** Which channels are open, and since when. */
export function ChannelsPage(props: ChannelsPageProps): VNode {
  const { context, now, typed, wrongDays = NONE, changed } = props;
  const errors = [...wrongDays].map(([channel, message]) => ({
    text: wordsOf(channel, message),
    href: `#${sinceField(channel)}`,
  }));
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0 || changed === true}
      back={{ href: '/staff/settings', text: settingsWords.back }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {changed && <ErrorSummary errors={[{ text: words.changed }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <PostForm action="/staff/channels" token={context.token}>
        <VersionField name="seen" now={JSON.stringify(now)} typed={typed} />
        {CHANNELS.map((channel) => (
          <ChannelFields channel={channel} props={props} />
        ))}
        <Button preventDoubleClick>{words.save}</Button>
      </PostForm>
    </StaffFrame>
  );
}

function ChannelFields({
  channel,
  props: { typed, wrongDays = NONE },
}: {
  channel: Channel;
  props: ChannelsPageProps;
}): VNode {
  const open = openField(channel);
  const wrong = wrongDays.get(channel);
  return (
    <Fieldset legend={CHANNEL_WORDS[channel]} legendClass="govuk-fieldset__legend--s">
      <Checkboxes
        name={open}
        class="govuk-checkboxes--small"
        items={[{ value: '1', text: words.open, checked: Boolean(typed[open]) }]}
      />
      <DayInput
        name={sinceField(channel)}
        label={words.since}
        value={typed[sinceField(channel)]}
        class="govuk-input--width-10"
        {...(wrong !== undefined && { error: wordsOf(channel, wrong) })}
      />
    </Fieldset>
  );
}
