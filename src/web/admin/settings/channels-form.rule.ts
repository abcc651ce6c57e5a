import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { foldedDay } from '../../../core/calendar/typed-day.js';
import { CHANNELS, type Channel } from '../../../cases/complaints/channel.js';
import type { OpenChannel } from '../../../core/office/office-setting.entity.js';
import { wrongDay } from '../../../core/office/setting-check.rule.js';

/** The name of a channel's box. */
export const openField = (channel: string): string => `open_${channel}`;

/** The name of a channel's day. */
export const sinceField = (channel: string): string => `since_${channel}`;

/** The channels as a form has them. */
interface ChannelsRead {
  channels: OpenChannel[];
  /** The open channels whose day is none, each with the key of why. */
  wrongDays: ReadonlyMap<Channel, string>;
  typed: Record<string, string>;
  seen: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the form; null where it has a field that it does not know. */
export function readChannels(body: Fields, today: CivilDay): ChannelsRead | null {
  const own = CHANNELS.flatMap((one) => [openField(one), sinceField(one)]);
  const known = new Set(['seen', 'over', ...own]);
  if (!Object.keys(body).every((name) => known.has(name))) return null;
  const typed = Object.fromEntries(Object.keys(body).map((name) => [name, textOf(body[name])]));
  const open = CHANNELS.filter((one) => textOf(body[openField(one)]) !== '');
  const channels = open.map((code) => ({ code, since: foldedDay(textOf(body[sinceField(code)])) }));
  const wrongDays = new Map(
    channels.flatMap(({ code, since }) => {
      const wrong = wrongDay(since, today);
      return wrong === null ? [] : [[code, wrong] as const];
    }),
  );
  return { channels, wrongDays, typed, seen: textOf(body.over) || textOf(body.seen) };
}

/** The fields that show the channels. */
export const channelFields = (channels: readonly OpenChannel[]): Record<string, string> =>
  Object.fromEntries(
    channels.flatMap(({ code, since }) => [
      [openField(code), '1'],
      [sinceField(code), since],
    ]),
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
