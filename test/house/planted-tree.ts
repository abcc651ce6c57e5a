import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const TOOLS = [
  'eslint.config.mjs',
  '.dependency-cruiser.cjs',
  'lint',
  'package.json',
  'tsconfig.json',
  'tsconfig.check.json',
];

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

interface Cruised {
  readonly summary: {
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
  };
}

/** A small project in a temporary folder under the house's own tool settings, for files that break a rule. */
export class PlantedTree {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'sipha-planted-'));

  constructor(files: Readonly<Record<string, string>>) {
    for (const tool of TOOLS) {
      cpSync(path.join(ROOT, tool), path.join(this.root, tool), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.root, 'node_modules'));
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(this.root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  /** What ESLint says of each file: the rules it breaks (a file without complaints is not listed). */
  lint(): Map<string, string[]> {
    const files = this.read<LintedFile[]>('eslint/bin/eslint.js', ['.', '--format', 'json']);
    const told = files.map(({ filePath, messages }): [string, string[]] => [
      path.relative(this.root, filePath),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    ]);
    return new Map(told.filter(([, rules]) => rules.length > 0));
  }

  /** What dependency-cruiser says of each file: the names of the rules it breaks. */
  cruise(): Map<string, string[]> {
    const { summary } = this.read<Cruised>('dependency-cruiser/bin/dependency-cruise.mjs', [
      'src',
      'migrations',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ]);
    const told = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) {
      told.set(from, [...(told.get(from) ?? []), rule.name]);
    }
    return told;
  }

  /** Takes the folder away. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private read<T>(program: string, args: readonly string[]): T {
    const file = path.join(ROOT, 'node_modules', program);
    const run = spawnSync(process.execPath, [file, ...args], { cwd: this.root, encoding: 'utf8' });
    if (!run.stdout.startsWith('[') && !run.stdout.startsWith('{')) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as T;
  }
}
