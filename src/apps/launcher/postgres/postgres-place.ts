import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { barrierTo, makePassable } from './passage.js';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import { programsFor } from './postgres-programs.js';
import { serverUser, type ServerUser } from './server-user.js';

/** Where root keeps programs and data that the server's user could not reach below a closed folder. */
const ELSEWHERE = '/var/lib/sipha-postgres';

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

/** Makes the folder for what lies elsewhere; throws PostgresNotStarted where that cannot be. */
function makeElsewhere(folder: string, user: ServerUser): string {
  try {
    makePassable(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error;
    throw PostgresNotStarted.nowhere(folder, user.uid);
  }
  const barrier = barrierTo(folder, user);
  if (barrier) throw PostgresNotStarted.behind(barrier, user.uid);
  return folder;
}

/** Takes what the data folder remembers of data that are there, or decides before the first start where they will lie. */
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
      user && barrierTo(home, user)
        ? path.join(ELSEWHERE, randomBytes(6).toString('hex'), 'postgres')
        : '',
  };
  writeFileSync(file, JSON.stringify(memory), { mode: 0o600 });
  return memory;
}

/**
 * Finds or makes the place of the PostgreSQL of a data folder. What the server's user could not reach (root runs
 * the project below a closed folder) lies elsewhere, and `postgres.json` in the data folder says where.
 * Throws PostgresNotStarted, naming the folder that keeps that user from its data.
 */
export function postgresPlace(dataDir: string): PostgresPlace {
  const home = path.resolve(dataDir);
  makePassable(home);
  const { password, data: remembered } = memoryOf(home);
  const data = remembered || path.join(home, 'postgres');
  const user = serverUser(data);
  if (!user) return { native: programsFor(user, () => ELSEWHERE), data, user, password };
  const native = programsFor(user, () => makeElsewhere(ELSEWHERE, user));
  if (remembered && !existsSync(data)) {
    makeElsewhere(ELSEWHERE, user);
    makeElsewhere(path.dirname(data), user);
  }
  const barrier = barrierTo(data, user);
  if (barrier) throw PostgresNotStarted.behind(barrier, user.uid);
  return { native, data, user, password };
}

/** Makes an empty folder for the server's user. */
export function folderOf(place: PostgresPlace, folder: string): void {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  giveTo(place, folder);
}

/** Gives a file or folder to the server's user. */
export function giveTo({ user }: PostgresPlace, file: string): void {
  if (user) chownSync(file, user.uid, user.gid);
}
