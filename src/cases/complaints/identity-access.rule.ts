/** The outcomes of an identity access. */
const IDENTITY_ACCESS_OUTCOMES = [
  'shown',
  'found',
  'reason_refused',
  'limit_reached',
  'not_allowed',
] as const;

/** One of the outcomes. */
export type IdentityAccessOutcome = (typeof IDENTITY_ACCESS_OUTCOMES)[number];

/** The longest reason, in characters. */
export const REASON_MOST = 500;

const FEWEST_LETTERS = 10;
const FEWEST_DIFFERENT = 6;

/**
 * Whether a reason is made of words: ten letters at least, Thai vowels and tone marks not counted, of six
 * kinds, none of which makes more than half of them. Dots, digits and one key held down are no reason.
 */
export function isReason(text: string): boolean {
  const letters = text.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return (
    letters.length >= FEWEST_LETTERS &&
    counts.size >= FEWEST_DIFFERENT &&
    Math.max(...counts.values()) * 2 <= letters.length
  );
}

/** A request to see identities; those asked for together are shown together or not at all. */
interface IdentityAccessRequest {
  /** Whether the policy lets the officer see every one of them. */
  allowed: boolean;
  reasons: readonly string[];
  /** How many the officer was shown today, and how many a day may be. */
  shownToday: number;
  most: number;
}

/** Those by which an officer learnt who complained: it was shown, or the case was found by it. */
const LEARNT = ['shown', 'found'] as const satisfies readonly IdentityAccessOutcome[];

/** How an officer learnt who complained. */
export type LearntOutcome = (typeof LEARNT)[number];

/** The same as a list of SQL. */
export const LEARNT_OUTCOMES = LEARNT.map((outcome) => `'${outcome}'`).join(',');

/** Whether the identities are shown or the cases found by them, as it was wanted, or why not. */
export function outcomeOf(
  { allowed, reasons, shownToday, most }: IdentityAccessRequest,
  wanted: LearntOutcome,
): IdentityAccessOutcome {
  if (!allowed) return 'not_allowed';
  if (!reasons.every(isReason)) return 'reason_refused';
  return shownToday + reasons.length > most ? 'limit_reached' : wanted;
}
