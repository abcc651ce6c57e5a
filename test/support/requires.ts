import { describe } from '@jest/globals';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

type Group = (name: string, tests: () => void) => void;

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program's path from PATH, or null when this machine has none. */
export function programPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isRunnable) ?? null;
}

/** What HAS_X says (scripts/test.mjs sets it), and without it what PATH shows. */
const has = (variable: string, program: string): boolean => {
  const said = process.env[variable];
  return said === undefined ? programPath(program) !== null : said === '1';
};

/** Runs a group of tests where the machine has what it needs; skipped and counted where it has not. */
const where =
  (isThere: boolean): Group =>
  (name, tests) =>
    (isThere ? describe : describe.skip)(name, tests);

/** A group of tests that starts a redis-server. */
export const describeWithRedis = where(has('HAS_REDIS', 'redis-server'));

/** A group of tests that opens Chromium. */
export const describeWithChromium = where(has('HAS_CHROMIUM', 'chromium'));

/** A group of tests that reads a PDF with poppler. */
export const describeWithPoppler = where(has('HAS_POPPLER', 'pdftotext'));
