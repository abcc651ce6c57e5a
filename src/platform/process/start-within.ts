/** The longest start that is no fault, in seconds: a slow disk after a power cut, not a database that is gone. */
const LONGEST_START_SECONDS = 60;

/** A process waited too long for something that may never answer. */
export class StartTooSlow extends Error {
  constructor(seconds: number) {
    super(
      `not ready within ${seconds} seconds: the database or another server took the call and fell silent`,
    );
  }
}

/**
 * What a start gives, if it is ready in time; throws StartTooSlow, so that the process ends and is started again. A
 * connection whose other end has vanished keeps its reader waiting for ever, and a worker that is neither ready
 * nor gone is one that nobody replaces.
 */
export async function startWithin<T>(
  starting: Promise<T>,
  seconds = LONGEST_START_SECONDS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StartTooSlow(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([starting, late]);
  } finally {
    clearTimeout(timer);
  }
}
