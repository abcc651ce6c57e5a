import type { INestApplicationContext } from '@nestjs/common';

/** Where a command writes: lines for people, and progress that overwrites itself on a terminal. */
export interface Output {
  line(text: string): void;
  progress(done: number, total: number): void;
}

/** One command of the office. `run` resolves with the exit code. */
export interface OfficeCommand {
  name: string;
  /** Names that it had before and still answers to. */
  aliases?: readonly string[];
  usage: string;
  run(context: {
    args: readonly string[];
    app: INestApplicationContext;
    out: Output;
    now: Date;
  }): Promise<number>;
}

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}
