import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');

/** How a start ended: its code and everything that it said. */
export interface Ended {
  code: number | null;
  lines: string[];
}

/** `npm start` without npm: the same program, with nothing of this test's own environment. */
export class Started {
  private said = '';
  readonly ended: Promise<Ended>;

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (text: Buffer) => (this.said += text.toString()));
    }
    this.ended = new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, lines: this.lines }));
    });
  }

  static run(env: Record<string, string>, before: readonly string[] = []): Started {
    const [program = process.execPath, ...args] = [
      ...before,
      process.execPath,
      path.join(ROOT, 'scripts/start.mjs'),
    ];
    const child = spawn(program, args, {
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Started(child);
  }

  /** What it said so far, without what only tells of a build. */
  get lines(): string[] {
    return this.said.split('\n').filter((line) => line !== '' && !line.startsWith('Building'));
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
