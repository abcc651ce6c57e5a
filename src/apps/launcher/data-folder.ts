import {
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeEnterable } from './postgres/folder-access.js';
import { isAlive } from './postgres/postgres-leftover.js';

/** The data folder cannot be used; the message is one line. */
class DataFolderRefused extends Error {}

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
const RUNNING = 'running.json';

/** What `running.json` says of a running `npm start`: its process and the database that it made, if any. */
interface Running {
  readonly pid: number;
  readonly databaseUrl: string | null;
}

/** Makes the data folder and tries to write in it; throws DataFolderRefused or the system's ENOSPC. */
export function makeDataFolder(dataDir: string): string {
  const folder = path.resolve(dataDir);
  const trial = path.join(folder, '.trial');
  try {
    makeEnterable(folder);
    mkdirSync(path.join(folder, 'log'), { recursive: true, mode: 0o700 });
    writeFileSync(trial, Buffer.alloc(64 * 1024));
    rmSync(trial);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw Object.assign(error as Error, { code: 'ENOSPC' });
    throw new DataFolderRefused(
      `this user cannot write in the data folder ${folder}: set DATA_DIR`,
    );
  }
  return folder;
}

/** Opens a log for appending; a large one is first renamed to `<name>.log.1`. */
export function openLog(folder: string, name: string): number {
  const file = path.join(folder, 'log', `${name}.log`);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function isStart(pid: number): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    // The number may belong to another program since the machine was started again.
    return /start\.m?js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** The `npm start` that runs on this data folder, or null. */
export function runningStart(folder: string): Running | null {
  try {
    const running = JSON.parse(readFileSync(path.join(folder, RUNNING), 'utf8')) as Running;
    return isStart(running.pid) ? running : null;
  } catch {
    return null;
  }
}

/** Records which database the running `npm start` has created. */
export function writeRunning(folder: string, running: Running): void {
  writeFileSync(path.join(folder, RUNNING), JSON.stringify(running), { mode: 0o600 });
}

/** Records that no `npm start` uses the folder any more. */
export function removeRunning(folder: string): void {
  rmSync(path.join(folder, RUNNING), { force: true });
}

/** Claims the folder for this process; throws DataFolderRefused when another `npm start` has it. */
export function claimFolder(folder: string): void {
  const running = runningStart(folder);
  if (!running) removeRunning(folder);
  const claim = JSON.stringify({ pid: process.pid, databaseUrl: null } satisfies Running);
  try {
    writeFileSync(path.join(folder, RUNNING), claim, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const who = running ? ` (process ${running.pid})` : '';
    throw new DataFolderRefused(`already running from ${folder}${who}`);
  }
}
