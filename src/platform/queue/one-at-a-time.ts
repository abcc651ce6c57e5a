/**
 * Runs a piece of work at most once at a time in this process; calls that come meanwhile share one more
 * run after it, so that none of them is lost.
 */
export class OneAtATime {
  private running: Promise<void> | null = null;
  private again: Promise<void> | null = null;

  constructor(private readonly work: () => Promise<unknown>) {}

  /** Resolves when a run that began after this call has ended. */
  run(): Promise<void> {
    if (!this.running) {
      this.running = this.start();
      return this.running;
    }
    this.again ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.again = null;
        this.running = this.start();
        return this.running;
      });
    return this.again;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running.catch(() => undefined);
  }

  private start(): Promise<void> {
    const run = this.work()
      .then(() => undefined)
      .finally(() => {
        if (this.running === run) this.running = null;
      });
    return run;
  }
}
