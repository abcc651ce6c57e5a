import { readPhones } from '../../core/forms/phone.rule.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';
import { TITLES } from '../complaints/concealed.messages.js';
import type { Identity } from '../complaints/identity-vault.service.js';
import { searchTextOf } from '../complaints/search-text.rule.js';

/** By what a complainant is looked for. */
type ComplainantKeyKind = 'name' | 'phone' | 'email';

/** The words of what somebody typed to find a complainant, all of which must fit, or why nothing can be looked for. */
type AskedKeys =
  | { readonly kind: ComplainantKeyKind; readonly keys: readonly string[] }
  | { readonly wrong: 'complainant_name_short' | 'complainant_phone_wrong' };

/** A word of a single letter is an initial. */
const IS_NAME = /\p{L}[\p{L}\p{M}]/u;
const TITLE = new RegExp(`^(?:${TITLES.join('|').replaceAll('.', '\\.')})+`);

/** The words of a name without titles, spelt as they are searched: misspelt ones that sound alike are the same. */
const nameKeys = (name: string): string[] =>
  comparedText(name)
    .split(' ')
    .map((word) => searchTextOf(word.replace(TITLE, '')))
    .filter((word) => IS_NAME.test(word))
    .map((word) => `name ${word}`);

/** Numbers as they are stored (see readPhones), without extension, those of Thailand with a zero before. */
const phoneKeys = (phones: string): string[] =>
  phones.split(', ').map((phone) => {
    const [number = ''] = /^\+?\d+/.exec(phone) ?? [];
    return `phone ${number.replace(/^\+?66/, '0')}`;
  });

const emailKey = (email: string): string => `email ${comparedText(email)}`;

/** What an identity is found by, each once. */
export function keysOf({ name, phone, email }: Identity): string[] {
  return [
    ...new Set([
      ...(name ? nameKeys(name) : []),
      ...(phone ? phoneKeys(phone) : []),
      ...(email ? [emailKey(email)] : []),
    ]),
  ];
}

/** What is looked for by a name, a phone number or an e-mail address, whichever was typed. */
export function askedKeys(typed: string): AskedKeys {
  if (typed.includes('@')) return { kind: 'email', keys: [emailKey(typed)] };
  if (/\d/.test(searchTextOf(typed))) {
    const read = readPhones(typed);
    if ('wrong' in read) return { wrong: 'complainant_phone_wrong' };
    return { kind: 'phone', keys: phoneKeys(read.phone) };
  }
  const keys = [...new Set(nameKeys(typed))];
  return keys.length > 0 ? { kind: 'name', keys } : { wrong: 'complainant_name_short' };
}
