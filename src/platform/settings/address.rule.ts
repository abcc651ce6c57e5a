import { ValidateBy } from 'class-validator';

const looksLike = (schemes: readonly string[]): string =>
  schemes.map((scheme) => `${scheme}//`).join(' or ');

function isAddress(value: unknown, schemes: readonly string[], bare: boolean): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(value);
  // A PostgreSQL address may name a socket folder instead of a host.
  const reachable = hostname !== '' || protocol.startsWith('postgres');
  if (!schemes.includes(protocol) || !reachable) return false;
  return !bare || (pathname === '/' && `${search}${hash}${username}` === '');
}

/** The property is a URL with one of the schemes (written `https:`); `bare` ones end after host and port. */
export function IsAddress(schemes: readonly string[], { bare = false } = {}): PropertyDecorator {
  const path = bare ? ' and end after host and port' : '';
  return ValidateBy({
    name: 'isAddress',
    validator: {
      validate: (value) => isAddress(value, schemes, bare),
      defaultMessage: () => `must begin with ${looksLike(schemes)}${path}`,
    },
  });
}
