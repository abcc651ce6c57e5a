import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Incidents } from './incident.js';

const CLOCK = new URL('./node-clock.mjs', import.meta.url).href;

/** How a process is started, again and again. */
export interface ProcessPlan {
  name: string;
  program: string;
  env: Record<string, string>;
  /** Where it logs. */
  folder: string;
}

/** One process as it is deployed, under a supervisor that starts it again whenever it ends. */
export class TownProcess {
  private child: ChildProcess | null = null;
  private stopping = false;
  private readonly log: WriteStream;
  /** Not killed and not frozen, as far as the harness knows. */
  healthy = true;
  starts = 0;

  private constructor(
    private readonly plan: ProcessPlan,
    private readonly incidents: Incidents,
  ) {
    this.log = createWriteStream(path.join(plan.folder, `${plan.name}.log`), { flags: 'a' });
  }

  /** Starts it and waits until it says that it is ready. */
  static async start(plan: ProcessPlan, incidents: Incidents): Promise<TownProcess> {
    const process = new TownProcess(plan, incidents);
    await process.run();
    return process;
  }

  get name(): string {
    return this.plan.name;
  }

  /** kill -9; the supervisor starts it again. */
  async kill(): Promise<void> {
    const incident = this.incidents.begin('kill -9', this.name);
    this.healthy = false;
    this.child?.kill('SIGKILL');
    const before = this.starts;
    for (let waited = 0; waited < 400 && this.starts === before; waited += 1) await pause(50);
    this.healthy = true;
    this.incidents.end(incident);
  }

  /** SIGSTOP, and SIGCONT after a while. */
  async freeze(ms: number): Promise<void> {
    const kind = ms > 60_000 ? 'frozen past its leases' : 'frozen';
    const incident = this.incidents.begin(kind, this.name);
    this.healthy = false;
    const child = this.child;
    child?.kill('SIGSTOP');
    await pause(ms);
    child?.kill('SIGCONT');
    this.healthy = true;
    this.incidents.end(incident);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(limit);
    }
    this.log.end();
  }

  /** Resolves when the process is ready, or has ended before it was. */
  private async run(): Promise<void> {
    const { program, env } = this.plan;
    const child = spawn(process.execPath, [program], {
      env: {
        PATH: process.env['PATH'],
        ...env,
        NODE_OPTIONS: `--import ${CLOCK}`,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    child.stdout!.pipe(this.log, { end: false });
    child.stderr!.pipe(this.log, { end: false });
    const ended = once(child, 'exit');
    void ended.then(() => this.again());
    await Promise.race([once(child, 'message').then(() => (this.starts += 1)), ended]);
  }

  private async again(): Promise<void> {
    if (this.stopping) return;
    await pause(300);
    if (!this.stopping) await this.run();
  }
}
