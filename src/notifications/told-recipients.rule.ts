import type { ToldEvent } from './mail-kind.js';

/** The recipients that an escalation event names. */
export function toldBy(event: ToldEvent): string[] {
  const told = event.data.told;
  if (!Array.isArray(told)) return [];
  return told.map((one: { recipient: string }) => one.recipient);
}
