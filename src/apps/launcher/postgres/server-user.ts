import { existsSync, readFileSync, statSync } from 'node:fs';
import { PostgresNotStarted } from './postgres-not-started.error.js';

/** The system user that a server process runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const NAMES = ['postgres', 'nobody'];

function accountNamed(name: string): ServerUser | null {
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const fields = passwd.split('\n').find((line) => line.startsWith(`${name}:`));
  const [, , uid, gid] = fields?.split(':') ?? [];
  return uid && gid && uid !== '0' ? { uid: Number(uid), gid: Number(gid) } : null;
}

/**
 * The user that PostgreSQL runs as, since it refuses root: for root the owner of the present data, else
 * `postgres` or `nobody`; null means the present user. Throws PostgresNotStarted where none of these is there.
 */
export function serverUser(dataFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const user = NAMES.map(accountNamed).find((found) => found !== null);
  if (user) return user;
  throw new PostgresNotStarted(
    'NO_USER',
    'PostgreSQL cannot run as root and there is no user "nobody": start as another user',
  );
}
