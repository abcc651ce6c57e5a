import { Logger } from '@nestjs/common';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { ChildAnswer } from './child-answer.js';
import { ChildLost } from './child.errors.js';
import type { ChildLimits } from './child-limits.js';
import { limitedProgram } from './limited-program.js';

/**
 * One child process for one job at a time, started at the first job, and again after so many or when it died.
 * What goes to it goes by message: nothing stands in its arguments, its environment or a file.
 */
export class OneChild<Job, Answer> {
  private readonly log = new Logger(OneChild.name);
  private child: ChildProcess | null = null;
  private begun = 0;
  private settle: ((answer: ChildAnswer<Answer> | null) => void) | null = null;

  constructor(
    private readonly program: string,
    private readonly limits: ChildLimits,
  ) {}

  /** The process's number, while there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Runs a job; throws ChildLost where the process died, or was killed for taking too long. */
  run(job: Job): Promise<ChildAnswer<Answer>> {
    const child = this.running();
    this.begun += 1;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => child.kill('SIGKILL'), this.limits.seconds * 1000);
      this.settle = (answer) => {
        clearTimeout(late);
        this.settle = null;
        if (answer) resolve(answer);
        else reject(new ChildLost());
      };
      child.send(job as object, (error) => error && this.ended(child, 'no job reached it', error));
    });
  }

  /** Ends the process. */
  stop(): void {
    const { child } = this;
    this.child = null;
    child?.kill('SIGKILL');
    this.settle?.(null);
  }

  private running(): ChildProcess {
    if (this.child && this.begun >= this.limits.jobs) this.stop();
    this.child ??= this.begin();
    return this.child;
  }

  private begin(): ChildProcess {
    this.begun = 0;
    const [command, args] = limitedProgram(this.program, this.limits);
    const child = spawn(command, args, {
      // No secret is for this one, nor what was loaded into the asker's process.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    child.on('message', (answer: ChildAnswer<Answer>) => this.settle?.(answer));
    child.on('exit', (code, signal) => this.ended(child, String(signal ?? code)));
    child.on('error', (error) => this.ended(child, 'it could not be run', error));
    // A process that has nothing else to do may end; its child ends with it.
    child.unref();
    child.channel?.unref();
    return child;
  }

  private ended(child: ChildProcess, how: string, error?: Error): void {
    if (this.child !== child) return;
    this.child = null;
    this.log.warn(`${path.basename(this.program)} ended: ${how}`, error);
    child.kill('SIGKILL');
    this.settle?.(null);
  }
}
