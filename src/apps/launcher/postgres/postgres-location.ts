import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firstClosedFolder, makeEnterable } from './folder-access.js';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import { programsFor } from './postgres-programs.js';
import { serverUser, type ServerUser } from './server-user.js';

/** Where root stores programs and data that the server's user could not reach below a closed folder. */
const ELSEWHERE = '/var/lib/sipha-postgres';

/** Location of a PostgreSQL: its programs, its data and the user that it runs as. */
export interface PostgresLocation {
  readonly native: string;
  readonly data: string;
  readonly user: ServerUser | null;
  /** The password of the server's superuser and of the application's role. */
  readonly password: string;
}

/** What the data folder remembers of its PostgreSQL. */
interface Memory {
  readonly password: string;
  /** The path of the data when it is not below the data folder; else empty. */
  readonly data: string;
}

/** Creates the folder outside the data folder; throws PostgresNotStarted when that fails. */
function makeElsewhere(folder: string, user: ServerUser): string {
  try {
    makeEnterable(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error;
    throw PostgresNotStarted.nowhere(folder, user.uid);
  }
  const barrier = firstClosedFolder(folder, user);
  if (barrier) throw PostgresNotStarted.behind(barrier, user.uid);
  return folder;
}

/**
 * Reads where the data is, from what the data folder remembers, or decides before the first start where it will
 * be.
 */
function memoryOf(home: string): Memory {
  const file = path.join(home, 'postgres.json');
  const inside = path.join(home, 'postgres');
  if (existsSync(file)) {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    if (existsSync(memory.data || inside)) return memory;
  }
  const user = serverUser(inside);
  const memory = {
    password: randomBytes(24).toString('base64url'),
    data:
      user && firstClosedFolder(home, user)
        ? path.join(ELSEWHERE, randomBytes(6).toString('hex'), 'postgres')
        : '',
  };
  writeFileSync(file, JSON.stringify(memory), { mode: 0o600 });
  return memory;
}

/**
 * Finds or creates the location of a data folder's PostgreSQL. What the server's user could not reach (root runs
 * the project below a closed folder) is stored elsewhere, and `postgres.json` in the data folder says where.
 * Throws PostgresNotStarted, naming the folder that keeps that user from its data.
 */
export function postgresLocation(dataDir: string): PostgresLocation {
  const home = path.resolve(dataDir);
  makeEnterable(home);
  const { password, data: remembered } = memoryOf(home);
  const data = remembered || path.join(home, 'postgres');
  const user = serverUser(data);
  if (!user) return { native: programsFor(user, () => ELSEWHERE), data, user, password };
  const native = programsFor(user, () => makeElsewhere(ELSEWHERE, user));
  if (remembered && !existsSync(data)) {
    makeElsewhere(ELSEWHERE, user);
    makeElsewhere(path.dirname(data), user);
  }
  const barrier = firstClosedFolder(data, user);
  if (barrier) throw PostgresNotStarted.behind(barrier, user.uid);
  return { native, data, user, password };
}

/** Makes an empty folder for the server's user. */
export function folderOf(place: PostgresLocation, folder: string): void {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  giveTo(place, folder);
}

/** Changes the owner of a file or folder to the server's user. */
export function giveTo({ user }: PostgresLocation, file: string): void {
  if (user) chownSync(file, user.uid, user.gid);
}
