import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Settings } from '../../src/platform/settings/settings.js';

const WORKER = path.join(import.meta.dirname, '../../dist/src/worker.js');

/** The environment of a process with these settings. */
export function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  const pairs = Object.entries(settings).map(([name, value]) => [name, String(value)]);
  return { PATH: process.env['PATH'], ...Object.fromEntries(pairs) };
}

/** A real worker process, as it is deployed. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts one and waits until it says that it is ready. */
  static async start(settings: Settings): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [WORKER], {
      env: environmentOf(settings),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(said)));
    ended.catch(() => undefined);
    await Promise.race([once(child, 'message'), ended]);
    return new WorkerProcess(child);
  }

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
