const HERE = 'http://here.invalid';
const LONGEST = 1000;

/** The address as a path of this site, else null: also for what only browsers read as another site's. */
export function localUrl(address: unknown): URL | null {
  const isPath =
    typeof address === 'string' && address.startsWith('/') && address.length <= LONGEST;
  if (!isPath || !URL.canParse(address, HERE)) return null;
  const url = new URL(address, HERE);
  return url.origin === HERE ? url : null;
}
