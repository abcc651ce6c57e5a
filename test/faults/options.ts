import { parseArgs } from 'node:util';

/** What a run is asked for. */
export interface RunOptions {
  /** Minutes under faults; what comes before and after is not counted. */
  minutes: number;
  seed: number;
  backend: 'redis' | 'postgres';
  control: 'naive' | null;
  /** Escalations (levels 1 to 3) that are to fall due. */
  escalations: number;
  faults: number;
  /** Complaints of one import that fall due in one night; a control has none. */
  digest: number;
  /** Seconds between two nights. */
  night: number;
  /** SWEEP_SECONDS of the processes. */
  sweep: number;
  /** Also freezes workers for longer than a lease, fills the database's disk and loses its machine. */
  long: boolean;
}

const OPTIONS = {
  minutes: { type: 'string' },
  seed: { type: 'string' },
  backend: { type: 'string' },
  control: { type: 'string' },
  escalations: { type: 'string' },
  faults: { type: 'string' },
  digest: { type: 'string' },
  night: { type: 'string' },
  sweep: { type: 'string' },
} as const;

/** A run of 10,000 escalations and 520 faults in 13 minutes unless told otherwise; a shorter one has fewer. */
export function readOptions(args: readonly string[]): RunOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  const number = (name: keyof typeof OPTIONS, otherwise: number): number => {
    const value = Number(values[name] ?? otherwise);
    if (!(value > 0)) throw new Error(`--${name} must be a number above 0`);
    return value;
  };
  const minutes = number('minutes', 13);
  const long = minutes >= 3;
  const { backend = 'redis', control = null } = values;
  if (backend !== 'redis' && backend !== 'postgres') throw new Error('--backend redis|postgres');
  if (control !== null && control !== 'naive') throw new Error('--control naive');
  return {
    minutes,
    seed: number('seed', 2539),
    backend,
    control,
    escalations: number('escalations', Math.round(10_500 * (minutes / 13))),
    faults: number('faults', Math.round(540 * (minutes / 13))),
    digest: control ? 0 : number('digest', long ? 3000 : 300),
    night: number('night', long ? 20 : 4),
    sweep: number('sweep', long ? 30 : 2),
    long,
  };
}
