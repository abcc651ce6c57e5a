/** Tries of a mail that is no legal notice before it fails with an alarm (about two days). */
export const MOST_ATTEMPTS = 16;

const LONGEST_SECONDS = 4 * 60 * 60;

/**
 * Seconds until the next try: doubling from 15 s up to four hours, spread by ±20 % (`spread` in 0..1)
 * so that mails do not return all at once.
 */
export function retryAfter(attempts: number, spread: number): number {
  const base = Math.min(15 * 2 ** (attempts - 1), LONGEST_SECONDS);
  return Math.round(base * (0.8 + 0.4 * spread));
}

/** Whether a temporary failure is to be tried again; a legal notice is, without limit. */
export function triedAgain(attempts: number, legal: boolean): boolean {
  return legal || attempts < MOST_ATTEMPTS;
}
