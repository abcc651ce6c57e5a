import { addressPrefix } from '../net/address-prefix.rule.js';

/** What is guessed at: an officer's password, a complaint's PIN, a letter's code, the own password. */
export type Guessed = 'sign-in' | 'track' | 'verify' | 'own-password';

interface Guess {
  what: Guessed;
  /** The name or number that is guessed at; null where there is none, or what was typed can be none. */
  name: string | null;
  /** The visitor's address as the proxy saw it. */
  address: string;
  /** The id of a browser that was right about this very name before, else null. */
  knownBrowser: string | null;
}

/** How many wrong guesses of somebody are taken in a window of so many seconds. */
export interface GuessCount {
  what: string;
  who: readonly string[];
  most: number;
  seconds: number;
}

const QUARTER_HOUR = 15 * 60;
const DAY = 24 * 60 * 60;

/** From this many wrong guesses at one name in a day, from all addresses together, the name is besieged. */
export const SIEGE = { most: 100, seconds: DAY };

/** The count of all wrong guesses at a name, wherever they come from; it refuses nobody by itself. */
export function siegeCount({ what, name, knownBrowser }: Guess): GuessCount | null {
  if (name === null || knownBrowser !== null) return null;
  return { what: `siege:${what}`, who: [name], ...SIEGE };
}

/**
 * The counts that a guess must be under (ADR 22). A name alone is never counted against anybody: who does not
 * come from a guesser's address is not refused by the guesser's failures, besieged or not.
 */
export function countsOf(guess: Guess, besieged: boolean): GuessCount[] {
  const { what, name, address, knownBrowser } = guess;
  if (knownBrowser !== null && name !== null) {
    const who = [name, knownBrowser];
    return [{ what: `known:${what}`, who, most: 10, seconds: QUARTER_HOUR }];
  }
  const [near, wide] = [addressPrefix(address), addressPrefix(address, 48)];
  const counts = [
    { what: `from:${what}`, who: [near], most: 60, seconds: QUARTER_HOUR },
    { what: `wide:${what}`, who: [wide], most: 300, seconds: QUARTER_HOUR },
  ];
  if (name === null) return counts;
  return [
    ...counts,
    { what: `name:${what}`, who: [name, near], most: 10, seconds: QUARTER_HOUR },
    { what: `day:${what}`, who: [name, wide], most: besieged ? 3 : 50, seconds: DAY },
  ];
}
