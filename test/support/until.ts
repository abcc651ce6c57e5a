import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the check gives something true, and returns it; throws after so many seconds. */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  seconds = 45,
): Promise<NonNullable<T>> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const found = await check();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`waited ${seconds} s in vain: ${what}`);
}
