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

/** The folders from the root down to this one, as they really lie (a link is followed); missing ones are left out. */
function wayTo(folder: string): string[] {
  const parent = path.dirname(folder);
  if (!existsSync(folder)) return parent === folder ? [] : wayTo(parent);
  const real = realpathSync(folder);
  const above = path.dirname(real);
  return above === real ? [real] : [...wayTo(above), real];
}

/** The first folder on the way to (and into) this one that the user may not pass, or null. */
export function barrierTo(folder: string, user: ServerUser): string | null {
  return wayTo(path.resolve(folder)).find((step) => !gives(step, ENTER, user)) ?? null;
}

/** Everything below a folder, with the rights that using it takes: folders and programs are entered, all is read. */
export function partsOf(folder: string): { readonly file: string; readonly runs: boolean }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const file = path.join(folder, name);
    const runs = path.basename(path.dirname(file)) === 'bin' || statSync(file).isDirectory();
    return { file, runs };
  });
}

/** Whether that user can come to everything below a folder of programs, read it and run them. */
export function canUse(folder: string, user: ServerUser): boolean {
  if (barrierTo(folder, user)) return false;
  return partsOf(folder).every(({ file, runs }) => gives(file, runs ? READ | ENTER : READ, user));
}

/**
 * Makes a folder where there is none, for its owner alone; one of root's may be passed by the server's user, and
 * listed by nobody. The folders above it come as the umask says, and no folder that is there is changed.
 */
export function makePassable(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}
