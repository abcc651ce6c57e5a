import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChildLimits } from './child-limits.js';

/** In src for tests that run sources as they are, in dist otherwise. */
const ABOVE_SRC = path.join(import.meta.dirname, '../../..');
const BUILT = import.meta.filename.endsWith('.ts') ? path.join(ABOVE_SRC, 'dist') : ABOVE_SRC;

/** The built file of a program named from src, since only built files can run as a process. */
export const builtProgram = (name: string): string => path.join(BUILT, 'src', name);

/** No core file, which would hold what was uploaded; so much data; so much of the processor in its life. */
const LIMITED = ['-c 0', '-d "$1"', '-t "$2"']
  .map((limit) => `ulimit ${limit} 2>/dev/null; `)
  .concat('shift 2; exec "$@"')
  .join('');

let reserved: number | null = null;

/**
 * Kilobytes that V8 maps for code to come, 512 MB from Node 24 on: they count as data while hardly one is in
 * use. A child maps as many as each thread of this process.
 */
function codeRange(): number {
  const maps = readFileSync('/proc/self/maps', 'utf8').matchAll(/^([0-9a-f]+)-([0-9a-f]+) rwx/gm);
  const sizes = [...maps].map(([, from, to]) => parseInt(to!, 16) - parseInt(from!, 16));
  return Math.ceil(Math.max(0, ...sizes) / 1024);
}

/**
 * The command that runs a program within these limits. Linux bounds all data of the process (RLIMIT_DATA,
 * which counts what native code takes, and not what V8 only reserves); elsewhere the heap and the time are
 * bounded, no more.
 */
export function limitedProgram(
  program: string,
  { seconds, megabytes, jobs }: ChildLimits,
): readonly [command: string, args: readonly string[]] {
  const node = [process.execPath, `--max-old-space-size=${Math.ceil(megabytes / 2)}`, program];
  if (process.platform !== 'linux') return [node[0]!, node.slice(1)];
  // A child whose asker was killed in the middle of a job ends by itself.
  const processorSeconds = seconds * jobs * 2;
  reserved ??= codeRange();
  const limits = [megabytes * 1024 + reserved, processorSeconds].map(String);
  return ['/bin/sh', ['-c', LIMITED, 'sh', ...limits, ...node]];
}
