import { execFileSync } from 'node:child_process';
import { until } from './until.js';

/** The numbers of this process's children that run a program of this name. */
export function childrenOf(program: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args=']).toString().split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    const isOurs = Number(parent) === process.pid && args.split(' ').at(-1)!.endsWith(program);
    return isOurs ? [Number(pid)] : [];
  });
}

/** Waits for a child of ours that runs a program, and stops it where it stands: it hangs from now on. */
export async function hangChild(program: string): Promise<number> {
  await until(`a child that runs ${program}`, () => childrenOf(program).length > 0);
  const [pid] = childrenOf(program);
  process.kill(pid!, 'SIGSTOP');
  return pid!;
}
