import { isEmail, isUUID } from 'class-validator';
import type { CivilDay } from '../calendar/civil-day.js';
import { dayProblem } from '../calendar/typed-day.js';
import type {
  OfficeSettingKey,
  OfficeSettingValues,
  OpenChannel,
} from './office-setting.entity.js';

/** The shape of a setting's value: a text of some kind, a day, a contact, channels, or a picture. */
export type SettingShape =
  'line' | 'lines' | 'phone' | 'code' | 'day' | 'count' | 'contact' | 'channels' | 'picture';

/** What a setting may hold. */
interface SettingLimits {
  readonly shape: SettingShape;
  /** The most characters; of a count, the largest. */
  readonly most: number;
  /** Whether the office may leave it empty. */
  readonly optional?: true;
}

/** Every setting with what it may hold, in the order of its page. */
export const SETTING_LIMITS: Readonly<Record<OfficeSettingKey, SettingLimits>> = {
  'municipality.name': { shape: 'line', most: 120 },
  'office.address': { shape: 'lines', most: 300 },
  'office.phone': { shape: 'phone', most: 60 },
  'letter.initials': { shape: 'code', most: 10 },
  'letter.code': { shape: 'code', most: 20, optional: true },
  'letter.owner_unit': { shape: 'line', most: 160 },
  'letter.fax': { shape: 'phone', most: 60, optional: true },
  'letter.closing': { shape: 'line', most: 60 },
  'letter.garuda': { shape: 'picture', most: 36, optional: true },
  'letter.legal_basis': { shape: 'line', most: 600 },
  channels_open: { shape: 'channels', most: 30 },
  procedure_published_on: { shape: 'day', most: 10, optional: true },
  'restricted.deputy': { shape: 'contact', most: 120, optional: true },
  outside_body: { shape: 'contact', most: 120, optional: true },
  'identity.looks_per_day': { shape: 'count', most: 500 },
};

const OWN_PAGES: readonly SettingShape[] = ['picture', 'channels'];

/** Every setting that is written, in the order of its page; emblem and channels have pages of their own. */
export const SETTING_KEYS = (Object.keys(SETTING_LIMITS) as OfficeSettingKey[]).filter(
  (key) => !OWN_PAGES.includes(SETTING_LIMITS[key].shape),
);

/** What is wrong with a value, and at which field of its form. */
interface SettingProblem {
  field: 'value' | 'name' | 'email';
  message:
    | 'value_missing'
    | 'value_long'
    | 'lines_many'
    | 'phone_wrong'
    | 'code_wrong'
    | 'day_wrong'
    | 'count_wrong'
    | `buddhist_year${string}`
    | `day_outside${string}`
    | 'name_missing'
    | 'email_wrong';
}

/** The most lines of an address. */
export const MOST_LINES = 4;
/** Digits, what parts them, and words such as the one for an extension. */
const PHONE = /^[\d\s()+,.\-\p{Script=Thai}]*$/u;
/** The fewest digits of a phone. */
export const FEWEST_DIGITS = 3;
/** A letter number is "<code>/<running number>", so that a stroke would make it another's. */
const CODE = /^[\p{Script=Thai}A-Za-z\d]+$/u;

const FITS: Readonly<
  Record<
    Exclude<SettingShape, 'count' | 'contact' | 'channels'>,
    (text: string, today: CivilDay) => SettingProblem['message'] | null
  >
> = {
  line: () => null,
  lines: (text) => (text.split('\n').length > MOST_LINES ? 'lines_many' : null),
  phone: (text) =>
    PHONE.test(text) && (text.match(/\d/g) ?? []).length >= FEWEST_DIGITS ? null : 'phone_wrong',
  picture: (text) => (isUUID(text) ? null : 'value_missing'),
  day: wrongDay,
  code: (text) => (CODE.test(text) ? null : 'code_wrong'),
};

/** What is wrong with a day that the office sets, as a message key, or null; `today` is Bangkok's. */
export function wrongDay(text: string, today: CivilDay): SettingProblem['message'] | null {
  const bounds = { back: 60, ahead: 5 };
  const found = dayProblem(text, { otherwise: 'day_wrong', bounds, today });
  return found as SettingProblem['message'] | null;
}

/** The problems of a value on a day; empty when it can be set. */
export function settingProblems<K extends OfficeSettingKey>(
  key: K,
  value: OfficeSettingValues[K],
  today: CivilDay,
): SettingProblem[] {
  const { shape, most, optional } = SETTING_LIMITS[key];
  if (value === null) return optional ? [] : [{ field: 'value', message: 'value_missing' }];
  if (shape === 'count') return countProblems(value, most);
  if (isChannels(value)) return channelProblems(value, most, today);
  if (typeof value === 'object') return contactProblems(value, most);
  const message = textProblem(String(value), SETTING_LIMITS[key], today);
  return message === null ? [] : [{ field: 'value', message }];
}

function textProblem(
  text: string,
  { most, shape }: SettingLimits,
  today: CivilDay,
): SettingProblem['message'] | null {
  if (text === '') return 'value_missing';
  if ([...text].length > most) return 'value_long';
  return shape === 'count' || shape === 'contact' || shape === 'channels'
    ? 'value_missing'
    : FITS[shape](text, today);
}

function countProblems(value: unknown, most: number): SettingProblem[] {
  const fits = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
  return fits ? [] : [{ field: 'value', message: 'count_wrong' }];
}

const isChannels = (
  value: OfficeSettingValues[OfficeSettingKey],
): value is readonly OpenChannel[] => Array.isArray(value);

function channelProblems(
  channels: readonly OpenChannel[],
  most: number,
  today: CivilDay,
): SettingProblem[] {
  const known = new Set(channels.map(({ code }) => code));
  const once = known.size === channels.length && channels.length <= most;
  const dated = channels.every(({ since }) => wrongDay(since, today) === null);
  return [
    ...(once ? [] : [{ field: 'value', message: 'value_long' } as const]),
    ...(dated ? [] : [{ field: 'value', message: 'day_wrong' } as const]),
  ];
}

function contactProblems(
  { name, email }: { name: string; email: string },
  most: number,
): SettingProblem[] {
  const named = name !== '' && [...name].length <= most;
  return [
    ...(named ? [] : [{ field: 'name', message: 'name_missing' } as const]),
    ...(isEmail(email) ? [] : [{ field: 'email', message: 'email_wrong' } as const]),
  ];
}
