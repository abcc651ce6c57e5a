import type { INestApplicationContext } from '@nestjs/common';

/** What is under way may take this long after the signal; then the process ends all the same. */
const PATIENCE_MS = 20_000;

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, and ends with code 0. */
export function endCleanly(app: INestApplicationContext): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
