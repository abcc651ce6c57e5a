import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_ROUNDS = 200;
const ROUND_MS = 50;

/** Whether a process with that number lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether that process is the server of this data: PostgreSQL works inside its data folder. */
function servesHere(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

/**
 * Clears what a killed start left in the data folder: a server that still runs is stopped, and the lock file of
 * a dead one is removed (its number may belong to another process by now).
 */
export async function clearLeftover(data: string): Promise<void> {
  const lock = path.join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (pid > 0 && isAlive(pid) && servesHere(pid, data)) {
    process.kill(pid, 'SIGINT');
    for (let round = 0; round < PATIENCE_ROUNDS && isAlive(pid); round += 1) await pause(ROUND_MS);
    return;
  }
  rmSync(lock, { force: true });
}
