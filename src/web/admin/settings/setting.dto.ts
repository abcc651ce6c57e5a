import { IsOptional, IsString, MaxLength } from 'class-validator';
import { arabicDigits } from '../../../core/calendar/thai-date.js';
import { IsEmailAddress } from '../../../core/forms/contact.decorator.js';
import { ShownText, TrimmedText } from '../../../core/forms/form-text.transform.js';
import type {
  OfficeContact,
  OfficeSettingKey,
  OfficeSettingValues,
} from '../../../core/office/office-setting.entity.js';
import { SETTING_LIMITS, type SettingShape } from '../../../core/office/setting-check.rule.js';
import { foldedDay } from '../../../core/calendar/typed-day.js';

/** A setting as it is typed: a text, or a contact's name and e-mail; `seen` is what it was, as JSON. */
export class SettingDto {
  @IsOptional()
  @ShownText()
  @IsString({ message: 'unknown_field' })
  @MaxLength(2000, { message: 'value_long' })
  value?: string;

  @IsOptional()
  @TrimmedText()
  @IsString({ message: 'unknown_field' })
  @MaxLength(200, { message: 'name_missing' })
  name?: string;

  @IsOptional()
  @IsEmailAddress('email_wrong')
  email?: string;

  @IsString({ message: 'unknown_field' })
  @MaxLength(4000, { message: 'unknown_field' })
  seen: string;

  /** What it was when the form came back refused, where the sender says to have seen that. */
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(4000, { message: 'unknown_field' })
  over?: string;
}

/** The fields that the form of a setting sends, empty or not. */
export const sentFieldsOf = (key: OfficeSettingKey): readonly string[] =>
  SETTING_LIMITS[key].shape === 'contact' ? ['name', 'email'] : ['value'];

/** The value that the form means for the setting; phone numbers are kept in Arabic digits. */
export function settingOf<K extends OfficeSettingKey>(
  key: K,
  { value, name, email }: Pick<SettingDto, 'value' | 'name' | 'email'>,
): OfficeSettingValues[K] {
  return read(key, value, { name: name ?? '', email: email ?? '' }) as OfficeSettingValues[K];
}

function read(
  key: OfficeSettingKey,
  value: string | undefined,
  contact: OfficeContact,
): string | number | OfficeContact | null {
  const { shape } = SETTING_LIMITS[key];
  if (shape === 'contact') return contact.name || contact.email ? contact : null;
  if (value === undefined) return null;
  if (shape === 'count') return Number(arabicDigits(value).trim());
  return textOf(shape, value);
}

function textOf(shape: SettingShape, value: string): string {
  if (shape === 'phone') return arabicDigits(oneLine(value));
  if (shape === 'day') return foldedDay(value);
  return shape === 'lines' ? trimmedLines(value) : oneLine(value);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const trimmedLines = (text: string): string =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');

/** What the form says was seen; undefined, which no setting is, where it says nothing readable. */
export function seenOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The fields that show a value. */
export function fieldsOf(value: OfficeSettingValues[OfficeSettingKey]): Record<string, string> {
  if (value === null || isList(value)) return {};
  if (typeof value === 'number') return { value: String(value) };
  return typeof value === 'string' ? { value } : { name: value.name, email: value.email };
}
