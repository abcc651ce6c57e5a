import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { LONGEST_DESCRIPTION } from '../../../cases/intake/complaint-submission.dto.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { Input } from '../../../platform/ui/input.js';
import { DayInput } from '../../shared/day-input.js';
import { Radios } from '../../../platform/ui/radios.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import type { EntryChoices } from './entry-choices.query.js';
import { ENTRY_CHANNELS, entryWords as words } from './entry.messages.js';
import type { EntryField } from './entry.rule.js';
import { CHANNEL_WORDS } from '../desk/case.messages.js';

/** What the groups of fields need. */
interface EntryFieldsProps {
  readonly choices: EntryChoices;
  readonly typed: Readonly<Record<string, string>>;
  readonly today: CivilDay;
  readonly errorAt: (field: EntryField) => string | undefined;
}

interface Bound {
  name: EntryField;
  value: string | undefined;
  error: string | undefined;
}

const bind = ({ typed, errorAt }: EntryFieldsProps, name: EntryField): Bound => ({
  name,
  value: typed[name],
  error: errorAt(name),
});

/** What came by a channel that is not open is taken all the same, so that it is marked and not left out. */
const notOpen = (channel: string, open: ReadonlySet<string>): string | undefined =>
  open.size === 0 || open.has(channel) ? undefined : words.channelNotOpen;

/** How and when it came. */
export function ArrivalFields(props: EntryFieldsProps): VNode {
  const day = bind(props, 'receivedOn');
  return (
    <>
      <h2 class="govuk-heading-m">{words.arrival}</h2>
      <Radios
        {...bind(props, 'channel')}
        legend={words.channel}
        class="govuk-radios--small"
        items={ENTRY_CHANNELS.map((value) => ({
          value,
          text: CHANNEL_WORDS[value],
          hint: notOpen(value, props.choices.open),
        }))}
      />
      <DayInput
        {...day}
        value={day.value ?? props.today}
        label={words.receivedOn}
        hint={words.receivedOnHint}
        attributes={{ max: props.today }}
      />
      <Input {...bind(props, 'backdateReason')} label={words.optional(words.backdateReason)} />
      <Input
        {...bind(props, 'externalReference')}
        label={words.optional(words.externalReference)}
        class="govuk-input--width-20"
      />
    </>
  );
}

export function MatterFields(props: EntryFieldsProps): VNode {
  const { groups, villages } = props.choices;
  const topics = groups.flatMap(({ name, categories }) => [
    ...(categories.length > 1 ? [{ value: '-', text: `— ${name} —`, disabled: true }] : []),
    ...categories.map((category) => ({ value: category.code, text: category.name })),
  ]);
  const places = villages.map(({ no, name }) => ({ value: String(no), text: name }));
  return (
    <>
      <h2 class="govuk-heading-m">{words.matter}</h2>
      <Select
        {...bind(props, 'category')}
        label={words.category}
        items={[{ value: '', text: words.choose }, ...topics]}
      />
      <CharacterCount
        {...bind(props, 'description')}
        label={words.description}
        maxlength={LONGEST_DESCRIPTION}
        rows={6}
      />
      <Textarea
        {...bind(props, 'wantedOutcome')}
        label={words.optional(words.wantedOutcome)}
        rows={2}
      />
      <Select
        {...bind(props, 'village')}
        label={words.village}
        items={[{ value: '', text: words.noVillage }, ...places]}
      />
      <Input {...bind(props, 'landmark')} label={words.optional(words.landmark)} />
    </>
  );
}

/** Who complains; stored encrypted. */
export function ComplainantFields(props: EntryFieldsProps): VNode {
  const hide = bind(props, 'hideName');
  return (
    <>
      <h2 class="govuk-heading-m">{words.complainant}</h2>
      <p class="govuk-body">{words.complainantLead}</p>
      <Input {...bind(props, 'name')} label={words.optional(words.name)} autocomplete="off" />
      <Input
        {...bind(props, 'phone')}
        label={words.optional(words.phone)}
        type="tel"
        autocomplete="off"
        class="govuk-input--width-20"
      />
      <Input
        {...bind(props, 'email')}
        label={words.optional(words.email)}
        hint={words.emailHint}
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
      <Textarea {...bind(props, 'address')} label={words.optional(words.address)} rows={2} />
      <Checkboxes
        name="hideName"
        items={[{ value: 'yes', text: words.hideName, hint: words.hideNameHint }]}
        values={hide.value ? ['yes'] : []}
        error={hide.error}
      />
    </>
  );
}
