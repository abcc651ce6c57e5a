import type { VNode } from 'preact';
import { bangkokDayOf, isCivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { OfficeEvent } from '../../../core/office/office-event.entity.js';
import type { OfficeSettingKey, OpenChannel } from '../../../core/office/office-setting.entity.js';
import { channelWords } from '../../../cases/complaints/complaint.messages.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import {
  SETTING_GROUPS,
  SETTING_WORDS,
  settingLabel,
  settingsWords as words,
} from './settings.messages.js';
import type { SettingsView } from './settings-view.query.js';

/** What the page needs. */
interface SettingsPageProps {
  readonly context: StaffContext;
  readonly view: SettingsView;
  readonly saved?: boolean;
}

/** Every setting of the office, and who changed what. */
export function SettingsPage({ context, view, saved }: SettingsPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      back={{ href: '/staff/admin', text: adminWords.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {SETTING_GROUPS.map(({ title, keys }) => (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <SummaryList rows={keys.map((key) => rowOf(key, view))} />
        </>
      ))}
      <h2 class="govuk-heading-m">{words.history}</h2>
      {view.changes.length === 0 && <p class="govuk-body">{words.historyEmpty}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {view.changes.map((change) => (
          <Change change={change} view={view} />
        ))}
      </ul>
    </StaffFrame>
  );
}

const OWN_PAGES: Partial<Record<OfficeSettingKey, string>> = {
  'letter.garuda': '/staff/emblem',
  channels_open: '/staff/channels',
};

function rowOf(key: OfficeSettingKey, { settings }: SettingsView): SummaryRow {
  const { label } = SETTING_WORDS[key];
  const lines = shownOf(key, settings[key]).split('\n');
  const href = OWN_PAGES[key] ?? `/staff/settings/${key}`;
  return {
    key: label,
    value: lines.map((line) => <div>{line}</div>),
    actions: [{ href, text: words.edit, hidden: label }],
  };
}

function Change({ change, view }: { change: OfficeEvent; view: SettingsView }): VNode {
  const { setting, before, value } = change.data;
  return (
    <li>
      {words.change(
        settingLabel(String(setting)),
        shownOf(setting, before),
        shownOf(setting, value),
      )}
      <br />
      <span class="muted">{changedBy(change, view)}</span>
    </li>
  );
}

/** When a value was set, and by whom. */
export function changedBy(change: OfficeEvent, { names }: SettingsView): string {
  const who = (change.actorId && names.get(change.actorId)) ?? adminWords.bySystem;
  return adminWords.at(shortThaiDate(bangkokDayOf(change.at)), thaiTime(change.at), who);
}

/** A setting's value as a page shows it; of a picture only that there is one. */
const shownOf = (key: unknown, value: unknown): string =>
  key === 'letter.garuda' && value !== null ? words.picture : shown(value);

function shownChannels(channels: readonly OpenChannel[]): string {
  if (channels.length === 0) return words.unset;
  return channels
    .map((one) => words.channel(channelWords(one.code), thaiDate(one.since)))
    .join('\n');
}

/** A value as a page shows it, a line break between its lines. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return words.unset;
  if (typeof value === 'string') return isCivilDay(value) ? thaiDate(value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return shownChannels(value as OpenChannel[]);
  const { name, email } = value as { name?: unknown; email?: unknown };
  return `${String(name)} · ${String(email)}`;
}
