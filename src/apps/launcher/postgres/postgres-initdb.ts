import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PostgresNotStarted } from './postgres-not-started.error.js';
import { folderOf, giveTo, type PostgresLocation } from './postgres-location.js';

/** A UTF-8 locale that every machine of the kind has; letters and order come from ICU. */
const LOCALES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'C' };

function run(program: string, args: string[], place: PostgresLocation): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...(place.user ?? {}),
      cwd: path.parse(program).root,
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => reject(PostgresNotStarted.from(error.message)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(PostgresNotStarted.from(Buffer.concat(said).toString()));
    });
  });
}

/** Makes the database cluster at the first start, whole or not at all: Thai by ICU, UTF-8, passwords by SCRAM. */
export async function initialize(place: PostgresLocation, throwaway: boolean): Promise<void> {
  if (existsSync(place.data)) return;
  const making = `${place.data}.making`;
  const secret = `${place.data}.word`;
  rmSync(making, { recursive: true, force: true });
  folderOf(place, making);
  folderOf(place, secret);
  const pwfile = path.join(secret, 'word');
  try {
    // The server's user must be able to read it, and nobody else.
    writeFileSync(pwfile, place.password, { mode: 0o600 });
    giveTo(place, pwfile);
    await run(
      path.join(place.native, 'bin', 'initdb'),
      [
        '-D',
        making,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${pwfile}`,
        '-E',
        'UTF8',
        '--locale-provider=icu',
        '--icu-locale=th-TH',
        `--locale=${LOCALES[process.platform] ?? 'C.UTF-8'}`,
        '--no-instructions',
        ...(throwaway ? ['--no-sync'] : []),
      ],
      place,
    );
    renameSync(making, place.data);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(making, { recursive: true, force: true });
  }
}
