import { GUESSABLE_PASSWORDS } from './guessable-passwords.data.js';

/** The shortest password accepted, in characters. */
export const SHORTEST_PASSWORD = 12;

/** The longest password that the sign-in form takes, in characters. */
export const LONGEST_PASSWORD = 500;

/** Why a password cannot be taken. */
export type PasswordProblem = 'short' | 'long' | 'name' | 'common';

/** Whose password it is to be. */
interface PasswordHolder {
  username: string;
  displayName: string;
}

const LEAST_DIFFERENT_CHARACTERS = 5;
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const RUN = 7;

const isRow = (text: string): boolean => {
  const backwards = [...text].reverse().join('');
  return ROWS.some((row) => row.includes(text) || row.includes(backwards));
};

/** Whether seven characters stand side by side in a row of the keyboard, the alphabet or the digits. */
function hasRun(text: string): boolean {
  for (let start = 0; start + RUN <= text.length; start += 1) {
    if (isRow(text.slice(start, start + RUN))) return true;
  }
  return false;
}

function isCommon(lower: string): boolean {
  const letters = lower.replace(/[^\p{L}\p{M}]/gu, '');
  if (new Set(lower).size < LEAST_DIFFERENT_CHARACTERS) return true;
  return GUESSABLE_PASSWORDS.has(letters) || hasRun(lower);
}

/** The user name, and the words of the full name that are too long to occur by chance. */
function namesOf({ username, displayName }: PasswordHolder): string[] {
  const words = displayName.toLowerCase().split(/\s+/);
  return [username.toLowerCase(), ...words].filter((word) => word.length >= 4);
}

/** Why the password cannot be this person's, or null when it can. */
export function passwordProblem(password: string, holder: PasswordHolder): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short';
  if (password.length > LONGEST_PASSWORD) return 'long';
  const lower = password.toLowerCase();
  if (namesOf(holder).some((name) => lower.includes(name))) return 'name';
  return isCommon(lower) ? 'common' : null;
}
