import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLog } from './data-folder.js';
import type { Environment } from './dev-servers.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const HEALTHY_MS = 60_000;
/** Longer than the 20 s that a process may take to finish its work. */
const PATIENCE_MS = 25_000;
const PROGRAMS = { web: '../web/main.js', worker: '../worker/worker.js' };
const SUPERVISED = new URL('./supervised.js', import.meta.url).href;

/** A process could not start; the message is its own one line, or says where to look. */
export class ProcessFailed extends Error {}

/** How long to wait before the n-th restart in a row (counted from 0), in milliseconds. */
function restartWait(restarts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** restarts, LONGEST_WAIT_MS);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** The web or the worker process: its log is `log/<name>.log`, and it is started again when it ends by itself. */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  private stopping = false;
  private restarts = 0;
  private since = 0;
  private lastWords = '';

  constructor(
    private readonly name: keyof typeof PROGRAMS,
    private readonly folder: string,
    private readonly env: Environment,
    private readonly say: (line: string) => void,
  ) {}

  /** Has it load its program in advance; it opens no connection before `start`. */
  load(): void {
    this.child = this.spawn();
  }

  /** Starts it; resolves when it says that it is ready, throws ProcessFailed when it ends before. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.child || hasEnded(this.child)) this.load();
      const { child } = this;
      let ready = false;
      child?.once('message', () => {
        ready = true;
        resolve();
      });
      child?.once('exit', (code, signal) => {
        if (ready) void this.ended(signal ?? `code ${code}`);
        else
          reject(new ProcessFailed(this.lastWords || this.lookAtLog(`${this.name} did not start`)));
      });
      // It may have ended while it was loading; then its exit tells.
      child?.send('start', () => undefined);
    });
  }

  /** Asks it to finish its work and end; kills it after 25 s. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(timer);
  }

  private spawn(): ChildProcess {
    const log = openLog(this.folder, this.name);
    this.since = performance.now();
    this.lastWords = '';
    const file = fileURLToPath(new URL(PROGRAMS[this.name], import.meta.url));
    const child = spawn(process.execPath, ['--import', SUPERVISED, file], {
      env: this.env,
      // A Ctrl-C on the terminal reaches it through stop() only, before the database.
      detached: true,
      stdio: ['ignore', log, 'pipe', 'ipc'],
    });
    const { stderr } = child;
    if (stderr) {
      const lines = createInterface({ input: stderr });
      lines.on('line', (line) => {
        writeSync(log, `${line}\n`);
        if (line.startsWith('sipha: ')) this.lastWords = line.slice('sipha: '.length);
      });
      lines.once('close', () => closeSync(log));
    }
    return child;
  }

  private async ended(how: string): Promise<void> {
    if (this.stopping) return;
    if (performance.now() - this.since > HEALTHY_MS) this.restarts = 0;
    const wait = restartWait(this.restarts);
    this.restarts += 1;
    this.say(this.lookAtLog(`${this.name} ended (${how}) and starts again in ${wait / 1000} s`));
    await pause(wait);
    if (this.stopping) return;
    await this.start().catch(() => this.ended('before it was ready'));
  }

  private lookAtLog(line: string): string {
    return `${line}; see ${this.folder}/log/${this.name}.log`;
  }
}
