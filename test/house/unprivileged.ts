import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a finished program said, and its exit code (null when it was ended). */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Root gives its rights up for `nobody`; anybody else has none to give up. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** An empty folder of somebody without rights, in which programs run as that somebody. */
export class UnprivilegedFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), 'sipha-steps-'));
  private readonly running = new Set<ChildProcess>();

  constructor() {
    this.make('.', 'home');
  }

  /** Makes folders that belong to nobody. */
  make(...folders: readonly string[]): void {
    for (const folder of folders) {
      mkdirSync(path.join(this.root, folder), { recursive: true });
      this.give(folder);
    }
  }

  /** Copies what a folder of ours holds, without the names that `ignored` refuses. */
  copy(from: string, to: string, ignored: (name: string) => boolean): void {
    for (const name of readdirSync(from).filter((entry) => !ignored(entry))) {
      cpSync(path.join(from, name), path.join(this.root, to, name), { recursive: true });
    }
    this.give(to);
  }

  /** Starts a program in a folder; it ends with the folder at the latest. */
  start(
    folder: string,
    [program = '', ...args]: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): { child: ChildProcess; finished: Promise<Finished> } {
    const { PATH = '', http_proxy, https_proxy } = process.env;
    const proxies = Object.entries({ http_proxy, https_proxy }).filter(([, value]) => value);
    const child = spawn(program, args, {
      cwd: path.join(this.root, folder),
      env: { PATH, HOME: path.join(this.root, 'home'), ...Object.fromEntries(proxies), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...NOBODY,
    });
    this.running.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    const finished = new Promise<Finished>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        this.running.delete(child);
        resolve({ code, output });
      });
    });
    return { child, finished };
  }

  /** Runs a program to its end. */
  run(folder: string, command: readonly string[], env?: Record<string, string>): Promise<Finished> {
    return this.start(folder, command, env).finished;
  }

  /** Ends what still runs and takes the folder away. */
  remove(): void {
    for (const child of this.running) child.kill('SIGKILL');
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  private give(folder: string): void {
    if (NOBODY.uid === undefined) return;
    const target = path.join(this.root, folder);
    chownSync(target, NOBODY.uid, NOBODY.gid);
    execFileSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, target]);
  }
}
