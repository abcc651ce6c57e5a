import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Incidents } from './incident.js';

/** Has a process read its wall clock from TOWN_CLOCK_FILE. */
export const WITH_CLOCK = {
  NODE_OPTIONS: `--import ${new URL('./node-clock.mjs', import.meta.url).href}`,
};

/** A supervisor waits so long before it starts a process again. */
const SUPERVISOR_MS = 300;
/** No start takes longer, even among faults. */
const START_MS = 120_000;

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
  private restMs = SUPERVISOR_MS;
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

  /** kill -9; the supervisor starts it again, after a while that it may be kept from it. */
  async kill(awayMs = 0): Promise<void> {
    await this.incidents.during('kill -9', this.name, async () => {
      this.healthy = false;
      this.restMs = SUPERVISOR_MS + awayMs;
      this.child?.kill('SIGKILL');
      const before = this.starts;
      const end = Date.now() + awayMs + START_MS;
      while (this.starts === before) {
        if (Date.now() > end) throw new Error('it does not start again');
        await pause(50);
      }
      this.restMs = SUPERVISOR_MS;
      this.healthy = true;
    });
  }

  /** SIGSTOP, and SIGCONT after a while. */
  async freeze(ms: number): Promise<void> {
    const kind = ms > 60_000 ? 'frozen past its leases' : 'frozen';
    await this.incidents.during(kind, this.name, async () => {
      this.healthy = false;
      const child = this.child;
      child?.kill('SIGSTOP');
      await pause(ms);
      child?.kill('SIGCONT');
      this.healthy = true;
    });
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
      env: { PATH: process.env['PATH'], ...env, ...WITH_CLOCK },
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
    await pause(this.restMs);
    if (!this.stopping) await this.run();
  }
}
