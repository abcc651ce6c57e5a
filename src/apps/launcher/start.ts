import { setTimeout as pause } from 'node:timers/promises';
import { makeDataFolder, claimFolder, removeRunning, writeRunning } from './data-folder.js';
import { DevServers, draftEnvironment, type Environment } from './dev-servers.js';
import { refuseTakenPort } from '../../platform/net/free-port.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { startLines } from './start-report.js';
import { startupErrorMessage } from '../../platform/process/startup-error-message.js';
import { ProcessFailed, SupervisedProcess } from './supervised-process.js';

const READY_MS = 60_000;
const POLL_MS = 50;

/**
 * What `npm start` runs: the servers that are not given, the preparation, then web and worker until it is
 * stopped.
 */
class Start {
  private readonly closers: (() => Promise<void> | void)[] = [];
  private stopped: Promise<void> | null = null;

  constructor(private readonly env: Environment) {}

  async run(): Promise<void> {
    const production = this.env['NODE_ENV'] === 'production';
    // In production nothing is generated: a missing setting stops the process and is named.
    if (production) loadSettings(this.env);
    const folder = makeDataFolder(this.env['DATA_DIR']?.trim() || '.data');
    claimFolder(folder);
    this.closers.push(() => removeRunning(folder));
    const draft = production ? this.env : draftEnvironment(this.env, folder);
    await refuseTakenPort(loadSettings(draft).PORT);
    const servers = new DevServers(folder, say);
    this.closers.push(() => servers.stop());
    // Loading takes longer than starting a database: both happen at once.
    const preparing = import('../database/prepare.js');
    const env = production ? { ...this.env, DATA_DIR: folder } : await servers.start(this.env);
    writeRunning(folder, { pid: process.pid, databaseUrl: servers.databaseUrl });
    const processes = this.loadProcesses(folder, env);
    const settings = loadSettings(env);
    const { prepare } = await preparing;
    const { accounts, vacant } = await prepare({ settings, demo: !production });
    if (this.isStopping) return;
    await Promise.all(processes.map((one) => one.start()));
    await untilServing(settings.PORT, folder);
    const seconds = process.uptime();
    const told = { settings, folder, servers: servers.told, seconds, accounts, vacant };
    for (const line of startLines(told)) console.log(line);
  }

  /** Stops everything, the last started first; safe to call again. */
  stop(): Promise<void> {
    this.stopped ??= this.close();
    return this.stopped;
  }

  get isStopping(): boolean {
    return this.stopped !== null;
  }

  private loadProcesses(folder: string, env: Environment): SupervisedProcess[] {
    if (this.isStopping) return [];
    const processes = (['web', 'worker'] as const).map(
      (name) => new SupervisedProcess(name, folder, env, say),
    );
    this.closers.push(async () => {
      await Promise.all(processes.map((one) => one.stop()));
    });
    for (const one of processes) one.load();
    return processes;
  }

  private async close(): Promise<void> {
    for (const close of this.closers.reverse()) await close();
  }
}

function say(line: string): void {
  process.stderr.write(`sipha: ${line}\n`);
}

/** Resolves when the web process answers that it can serve. */
async function untilServing(port: number, folder: string): Promise<void> {
  for (let waited = 0; waited < READY_MS; waited += POLL_MS) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => null);
    if (answer?.ok) return;
    await pause(POLL_MS);
  }
  throw new ProcessFailed(`the web process does not become ready; see ${folder}/log/web.log`);
}

function stopForGood(): void {
  if (!start.isStopping) console.log('Sipha stops …');
  void start.stop().then(() => process.exit(0));
}

const start = new Start(process.env);
// A closed terminal must not keep the servers from being stopped.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopForGood);
try {
  await start.run();
} catch (error) {
  // What breaks because everything is being stopped is no failure.
  if (!start.isStopping) {
    say(startupErrorMessage(error));
    await start.stop();
    process.exit(1);
  }
}
