import { doneOf } from './child-answer.js';
import { ChildBusy } from './child.errors.js';
import type { ChildLimits } from './child-limits.js';
import { OneChild } from './one-child.js';

/**
 * Work that this process must not do itself, done by a few child processes within limits; the rest waits in turn.
 */
export class ChildJobs<Job, Answer> {
  private readonly children: readonly OneChild<Job, Answer>[];
  private readonly free: OneChild<Job, Answer>[];
  private readonly waiting: ((child: OneChild<Job, Answer>) => void)[] = [];

  constructor(
    program: string,
    private readonly limits: ChildLimits,
  ) {
    const { atOnce } = limits;
    this.children = Array.from({ length: atOnce }, () => new OneChild(program, limits));
    this.free = [...this.children];
  }

  /** The processes' numbers, of those that run. */
  get pids(): readonly number[] {
    return this.children.flatMap(({ pid }) => pid ?? []);
  }

  /** Runs a job in a child; throws ChildBusy, ChildLost, ChildRefused or ChildFailed. */
  async ask(job: Job): Promise<Answer> {
    const child = await this.nextFree();
    try {
      return doneOf(await child.run(job));
    } finally {
      const next = this.waiting.shift();
      if (next) next(child);
      else this.free.push(child);
    }
  }

  /** Ends the processes. */
  stop(): void {
    for (const child of this.children) child.stop();
  }

  private async nextFree(): Promise<OneChild<Job, Answer>> {
    const child = this.free.pop();
    if (child) return child;
    if (this.waiting.length >= this.limits.waiting) throw new ChildBusy();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
