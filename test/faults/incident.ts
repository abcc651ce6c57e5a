/** A fault that was injected, in the machine's milliseconds; `to` is null while it lasts. */
export interface Incident {
  kind: string;
  /** The process, or the server. */
  target: string;
  from: number;
  to: number | null;
}

/** What was injected, and when. */
export class Incidents {
  readonly all: Incident[] = [];

  begin(kind: string, target: string): Incident {
    const incident = { kind, target, from: Date.now(), to: null };
    this.all.push(incident);
    return incident;
  }

  end(incident: Incident): void {
    incident.to ??= Date.now();
  }

  /** A fault of a moment. */
  note(kind: string, target: string): void {
    this.end(this.begin(kind, target));
  }

  /** How long incidents of these kinds overlap a span, in milliseconds; overlapping ones count once. */
  overlap(kinds: readonly string[], from: number, to: number): number {
    let covered = 0;
    let until = from;
    const spans = this.all.filter(({ kind }) => kinds.includes(kind));
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
    for (const { kind } of this.all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }
}

/** Kinds of incidents during which the database takes no writing. */
export const DATABASE_AWAY = ['postgres crash', 'postgres down', 'postgres read-only'];
