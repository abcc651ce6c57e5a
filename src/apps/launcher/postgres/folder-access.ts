import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ServerUser } from './server-user.js';

const ENTER = 0o1;
const READ = 0o4;

/** Whether the mode of a file or folder gives that user these rights. */
function gives(file: string, rights: number, { uid, gid }: ServerUser): boolean {
  const { mode, uid: owner, gid: group } = statSync(file);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & rights) === rights;
}

/**
 * The folders from the root down to this one, by their real paths (links are followed); missing ones are left
 * out.
 */
function wayTo(folder: string): string[] {
  const parent = path.dirname(folder);
  if (!existsSync(folder)) return parent === folder ? [] : wayTo(parent);
  const real = realpathSync(folder);
  const above = path.dirname(real);
  return above === real ? [real] : [...wayTo(above), real];
}

/** The first folder on the path to (and including) this one that the user may not enter, or null. */
export function firstClosedFolder(folder: string, user: ServerUser): string | null {
  return wayTo(path.resolve(folder)).find((step) => !gives(step, ENTER, user)) ?? null;
}

/**
 * Everything below a folder, with the rights that using it takes: folders and programs are entered, all is read.
 */
export function partsOf(folder: string): { readonly file: string; readonly runs: boolean }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const file = path.join(folder, name);
    const runs = path.basename(path.dirname(file)) === 'bin' || statSync(file).isDirectory();
    return { file, runs };
  });
}

/** Whether that user can reach everything below a folder of programs, read it and run it. */
export function canReadAndRun(folder: string, user: ServerUser): boolean {
  if (firstClosedFolder(folder, user)) return false;
  return partsOf(folder).every(({ file, runs }) => gives(file, runs ? READ | ENTER : READ, user));
}

/**
 * Creates a folder if it is missing, for its owner alone; root's folders may be entered by the server's user, but
 * not listed. Parent folders follow the umask, and existing folders are not changed.
 */
export function makeEnterable(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}
