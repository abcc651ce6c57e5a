/**
 * Bytes of bodies that one address may send in a minute: sixty of the largest forms, or thousands of usual ones.
 */
export const MOST_BYTES_A_MINUTE = 16 * 1024 * 1024;

const MINUTE_MS = 60_000;

/** Counts what each address sends in the present minute, in this process: what is too much is refused. */
export class BodyBudget {
  private readonly spent = new Map<string, number>();
  private minute = 0;

  /**
   * Takes so many bytes from an address's minute; returns 0, or the seconds to wait where nothing is left. `now` is
   * in milliseconds of any clock that only goes forward.
   */
  spend(address: string, bytes: number, now: number): number {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) this.spent.clear();
    this.minute = minute;
    const spent = (this.spent.get(address) ?? 0) + bytes;
    this.spent.set(address, spent);
    return spent <= MOST_BYTES_A_MINUTE ? 0 : Math.ceil(((minute + 1) * MINUTE_MS - now) / 1000);
  }

  /** Whether the address has sent twice its bytes in this minute: nobody's form is among them any more. */
  isFlood(address: string): boolean {
    return (this.spent.get(address) ?? 0) > 2 * MOST_BYTES_A_MINUTE;
  }
}
