import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { open, statfs, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { makeEnterable } from '../../src/apps/launcher/postgres/folder-access.js';

const SIZE = '1g';
/** The database writes while the disk is being filled: the last part is taken piece by piece. */
const MOST_AT_ONCE = 0.95;
const BLOCK = Buffer.alloc(64 * 1024);
const run = promisify(execFile);

/** The disk of the database: small and its own where this user may mount one, so that it can be full. */
export class TownDisk {
  private constructor(
    readonly folder: string,
    /** Whether it can be filled; an ordinary user's is a folder of the machine's disk. */
    readonly own: boolean,
  ) {}

  static make(folder: string): TownDisk {
    makeEnterable(folder);
    return new TownDisk(folder, mount(folder));
  }

  /** Takes nearly all that is free. */
  async fill(): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    const most = Math.floor(bavail * bsize * MOST_AT_ONCE);
    await run('fallocate', ['-l', String(most), this.ballast]);
  }

  /**
   * Leaves no byte free for a while, then gives everything back: what the database frees meanwhile is taken too.
   */
  async full(ms: number): Promise<void> {
    const file = await open(this.ballast, 'a');
    try {
      for (const end = Date.now() + ms; Date.now() < end; await pause(50)) {
        await takeTheRest(file);
      }
    } finally {
      await file.close();
      rmSync(this.ballast, { force: true });
    }
  }

  private get ballast(): string {
    return path.join(this.folder, 'ballast');
  }

  remove(): void {
    if (this.own) execFileSync('umount', ['--lazy', this.folder]);
  }
}

/** Writes at the end of a file until the disk has no room left. */
async function takeTheRest(file: FileHandle): Promise<void> {
  try {
    for (;;) await file.appendFile(BLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

function mount(folder: string): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=711`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
