import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Settings } from '../../src/platform/settings/settings.js';
import { environmentOf } from './running-process.js';

const OFFICE = path.join(import.meta.dirname, '../../dist/src/apps/cli/office.js');

/** How an office command ended: its code, and what it said on both streams. */
export interface OfficeCommandEnded {
  readonly code: number;
  readonly lines: string[];
  readonly errors: string;
}

/** Runs an office command as a process of its own, as an administrator does. */
export async function officeCommand(
  settings: Settings,
  ...args: readonly string[]
): Promise<OfficeCommandEnded> {
  const child = spawn(process.execPath, [OFFICE, ...args], {
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, lines: said.split('\n').filter(Boolean), errors };
}
