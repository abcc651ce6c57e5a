import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Settings } from '../../src/platform/settings/settings.js';

const PROGRAMS = path.join(import.meta.dirname, '../../dist/src');

/** The environment of a process with these settings. */
export function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  const pairs = Object.entries(settings).map(([name, value]) => [name, String(value)]);
  return { PATH: process.env['PATH'], ...Object.fromEntries(pairs) };
}

/** Starts one of the built programs as it is deployed, and waits until it says that it is ready. */
export async function startProgram(program: string, settings: Settings): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(PROGRAMS, program)], {
    env: environmentOf(settings),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(said)));
  ended.catch(() => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return child;
}

/** A real process of Sipha, to be ended in one way or the other. */
export abstract class RunningProcess {
  protected constructor(private readonly child: ChildProcess) {}

  /** kill -9. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to stop and returns its exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
    return this.child.exitCode;
  }
}
