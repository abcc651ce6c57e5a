import { fork, type ChildProcess } from 'node:child_process';
import { fileOf, type PressAnswer, type PressJob } from './press-job.js';

/** The compiler keeps something of each letter: after so many a new process takes its place. */
const MOST_JOBS = 250;
const PATIENCE_MS = 20_000;

interface Waiting {
  resolve(answer: PressAnswer): void;
  reject(error: Error): void;
}

/** The press in a process of its own, begun at the first letter and anew after some hundred, or when it died. */
export class PressProcess {
  private child: ChildProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private begun = 0;
  private nextId = 1;

  constructor(private readonly program: string) {}

  /** The process's number, while there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Prints a job; what died under it is tried once more. Throws what the press refuses. */
  async print(job: PressJob): Promise<Buffer> {
    try {
      return fileOf(await this.ask(job));
    } catch (error) {
      if (!(error instanceof PressDied)) throw error;
      return fileOf(await this.ask(job));
    }
  }

  /** Ends the process. */
  stop(): void {
    this.child?.kill();
    this.child = null;
  }

  private ask(job: PressJob): Promise<PressAnswer> {
    const child = this.running();
    const id = this.nextId++;
    this.begun += 1;
    return new Promise<PressAnswer>((resolve, reject) => {
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      const settle = (): void => {
        clearTimeout(late);
        this.waiting.delete(id);
      };
      this.waiting.set(id, {
        resolve: (answer) => {
          settle();
          resolve(answer);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      child.send({ id, job });
    });
  }

  /** The process that takes the next job: a used-up one ends when nobody waits for it. */
  private running(): ChildProcess {
    if (this.child && this.begun >= MOST_JOBS && this.waiting.size === 0) this.stop();
    this.child ??= this.begin();
    return this.child;
  }

  private begin(): ChildProcess {
    this.begun = 0;
    const child = fork(this.program, {
      // What was loaded into the asker's process is not for this one.
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', ({ id, answer }: { id: number; answer: PressAnswer }) =>
      this.waiting.get(id)?.resolve(answer),
    );
    child.on('exit', () => this.ended(child));
    child.on('error', () => this.ended(child));
    // A process that has nothing else to do may end; the press ends with it.
    child.unref();
    child.channel?.unref();
    return child;
  }

  private ended(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = null;
    for (const one of [...this.waiting.values()]) one.reject(new PressDied());
  }
}

/** The press died before it answered. */
class PressDied extends Error {
  constructor() {
    super('the press died');
  }
}
