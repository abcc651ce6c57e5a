import * as facts from './facts.sql.js';
import { DATABASE_AWAY } from './incident.js';
import type { Copy } from './town-mail.js';
import type { Town } from './town.js';

/** What became of the mails. */
export interface MailVerdict {
  owed: number;
  states: Map<string, number>;
  /** For the morning after the run. */
  putOff: number;
  /** Neither sent, nor cancelled with a reason, nor failed, nor put off. */
  unended: number;
  /** Said to be sent, and never taken by the server. */
  neverArrived: number;
  /** Failed though the server never refused them for good. */
  wronglyFailed: string[];
  /** Of an overdue matter that nobody answered. */
  wronglyCancelled: number;
  /** The most mails that left as one. */
  longestDigest: number;
  copies: number;
  extraCopies: number;
  unknownOutcomes: number;
  /** Extra copies that no unknown outcome explains. */
  unexplained: string[];
  /** Message-IDs that stand on no owed mail, or went to several persons. */
  stray: number;
}

interface MailFact {
  state: string;
  reason: string | null;
  mail: string;
  group: string;
  answered: boolean;
  putOff: boolean;
}

/** A sender needs a moment to note that a mail has left. */
const NOTING_MS = 3000;
const SENDING_MS = 35_000;

/** Judges the mails by the outbox and by what the mail server took. */
export async function judgeMails(town: Town): Promise<MailVerdict> {
  const mails = await town.postgres.query<MailFact>(facts.MAILS);
  const copies = byId(town.mail.copies);
  const took = ({ group }: MailFact): boolean => copies.has(group);
  const count = (test: (mail: MailFact) => boolean): number => mails.filter(test).length;
  const states = new Map<string, number>();
  for (const { state } of mails) states.set(state, (states.get(state) ?? 0) + 1);
  const refused = new Set([...town.mail.refusedForGood].map(groupOf));
  const groups = new Set(mails.map(({ group }) => group));
  const extra = [...copies.values()].flatMap((list) => pairs(list));
  return {
    owed: mails.length,
    states,
    putOff: count(({ putOff }) => putOff),
    unended: count(({ state, putOff }) => !putOff && (state === 'pending' || state === 'sending')),
    neverArrived: count((mail) => mail.state === 'sent' && !took(mail)),
    wronglyFailed: mails
      .filter(({ state, group }) => state === 'failed' && !refused.has(group))
      .map(({ mail, reason }) => `${mail}: ${reason}`),
    wronglyCancelled: count(
      ({ state, mail, answered }) => state === 'cancelled' && mail === 'overdue' && !answered,
    ),
    longestDigest: longest(mails.filter(({ state }) => state === 'sent')),
    copies: town.mail.copies.length,
    extraCopies: extra.length,
    unknownOutcomes: town.mail.copies.filter(({ unknown }) => unknown).length,
    unexplained: extra
      .filter(([before, after]) => !isExplained(before, after, town))
      .map(([before, after]) => said(before, after, town)),
    stray: [...copies].filter(([id, list]) => !groups.has(id) || hasSeveralReaders(list)).length,
  };
}

function longest(mails: readonly MailFact[]): number {
  const lines = new Map<string, number>();
  for (const { group } of mails) lines.set(group, (lines.get(group) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}

const groupOf = (messageId: string): string => messageId.replace(/^<|@.*$/g, '');

function byId(copies: readonly Copy[]): Map<string, Copy[]> {
  const found = new Map<string, Copy[]>();
  for (const copy of copies) {
    const id = groupOf(copy.id);
    found.set(id, [...(found.get(id) ?? []), copy]);
  }
  return found;
}

const pairs = (list: readonly Copy[]): [Copy, Copy][] =>
  list.slice(1).map((after, index) => [list[index]!, after]);

const hasSeveralReaders = (list: readonly Copy[]): boolean =>
  new Set(list.map(({ to }) => to)).size > 1;

/**
 * Whether the earlier copy's outcome was unknown to the product: the server hung up, the sender died or froze
 * before it could note it; or the later copy left a sender that had been frozen past its lease.
 */
function isExplained(before: Copy, after: Copy, { incidents }: Town): boolean {
  if (before.unknown) return true;
  const away = incidents.overlap(DATABASE_AWAY, before.at, before.at + SENDING_MS);
  const noted = before.at + NOTING_MS + away;
  return incidents.all.some(({ kind, target, from, to }) => {
    if (kind !== 'kill -9' && !kind.startsWith('frozen')) return false;
    const until = to ?? Infinity;
    const stopped = target === before.sender && from <= noted && until >= before.at - NOTING_MS;
    const late = kind !== 'kill -9' && target === after.sender;
    return stopped || (late && until >= after.at - SENDING_MS && from <= after.at);
  });
}

/** The pair, and what was injected between them: to find the cause by. */
function said(before: Copy, after: Copy, { incidents }: Town): string {
  const around = incidents.all
    .filter(({ from, to }) => from <= after.at && (to ?? Infinity) >= before.at - SENDING_MS)
    .map(({ kind, target, from }) => `${kind} ${target} ${from - before.at} ms`);
  const pair = `${before.id} from ${before.sender} at ${before.at}, again from ${after.sender}`;
  return `${pair} after ${after.at - before.at} ms (${around.join(', ')})`;
}
