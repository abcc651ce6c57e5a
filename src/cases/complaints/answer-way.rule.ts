import type { Identity } from './identity-vault.service.js';

/** How the letter reaches somebody unless an officer chooses another way. */
export type AnswerWay = 'email' | 'post' | 'tracking_page';

/** By e-mail to whoever gave one, else by post to an address, else on the tracking page. */
export function answerWayOf(given: Partial<Pick<Identity, 'email' | 'address'>>): AnswerWay {
  if (given.email) return 'email';
  return given.address ? 'post' : 'tracking_page';
}
