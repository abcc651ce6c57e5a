const HERE = 'http://here.invalid';
const LONGEST = 1000;

/** Where to go after signing in: a path below /staff of this site, or /staff; never another site. */
export function localNext(next: unknown): string {
  const local = typeof next === 'string' && next.startsWith('/') && next.length <= LONGEST;
  if (!local || !URL.canParse(next, HERE)) return '/staff';
  const { origin, pathname, search } = new URL(next, HERE);
  // Signing in must not lead to signing in or out.
  const inside = /^\/staff(\/(?!sign-).*)?$/.test(pathname);
  return origin === HERE && inside ? pathname + search : '/staff';
}
