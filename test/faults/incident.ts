/** A fault that was injected, in the machine's milliseconds; `to` is null while it lasts. */
export interface Incident {
  kind: string;
  /** The process, or the server. */
  target: string;
  from: number;
  to: number | null;
  /** It could not be done as meant: it excuses nothing, and the run fails. */
  failed: string | null;
}

/** What was injected, and when. */
export class Incidents {
  readonly all: Incident[] = [];

  /** A fault that lasts as long as its work; when that throws it has ended all the same, failed, and gives null. */
  async during<T>(kind: string, target: string, work: () => Promise<T>): Promise<T | null> {
    const incident = this.begin(kind, target);
    try {
      return await work();
    } catch (error) {
      incident.failed = String(error);
      return null;
    } finally {
      incident.to = Date.now();
    }
  }

  /** A fault of a moment. */
  note(kind: string, target: string): void {
    const incident = this.begin(kind, target);
    incident.to = incident.from;
  }

  /** How long incidents of these kinds overlap a stretch of time, in milliseconds; overlapping ones count once. */
  overlap(kinds: readonly string[], from: number, to: number): number {
    let covered = 0;
    let until = from;
    const spans = this.done.filter(({ kind }) => kinds.includes(kind));
    for (const span of spans.sort((a, b) => a.from - b.from)) {
      const begins = Math.max(span.from, until);
      const ends = Math.min(span.to ?? Infinity, to);
      if (ends > begins) {
        covered += ends - begins;
        until = ends;
      }
    }
    return covered;
  }

  /** How often each kind was injected. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { kind } of this.done) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }

  /** What could not be injected, and why; what never ended is among it. */
  get failures(): string[] {
    return this.all
      .filter(({ failed, to }) => failed !== null || to === null)
      .map(({ kind, target, failed }) => `${kind} ${target}: ${failed ?? 'never ended'}`);
  }

  private get done(): Incident[] {
    return this.all.filter(({ failed }) => failed === null);
  }

  private begin(kind: string, target: string): Incident {
    const incident: Incident = { kind, target, from: Date.now(), to: null, failed: null };
    this.all.push(incident);
    return incident;
  }
}

/** Kinds of incidents during which the database takes no writing. */
export const DATABASE_AWAY = [
  'postgres crash',
  'postgres down',
  'postgres read-only',
  'postgres disk full',
  'postgres failover',
];
