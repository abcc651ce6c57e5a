import { localUrl } from '../../../platform/http/local-url.rule.js';

/** Where to go after signing in: a path below /staff of this site, or /staff; never another site. */
export function localNext(next: unknown): string {
  const { pathname = '', search = '' } = localUrl(next) ?? {};
  // Signing in must not lead to signing in or out.
  return /^\/staff(\/(?!sign-).*)?$/.test(pathname) ? pathname + search : '/staff';
}
