import type { Logger } from '@nestjs/common';

/** Logs an error that a page answers itself: name and code only, since its message can repeat a value. */
export function logUnforeseen(log: Logger, error: unknown, requestId: string): void {
  const known = error instanceof Error ? error : new Error('unknown');
  const code = 'code' in known && typeof known.code === 'string' ? known.code : '';
  const place = known.stack?.split('\n').find((line) => line.includes('/src/')) ?? '';
  log.error(JSON.stringify({ requestId, name: known.name, code, place: place.trim() }));
}
