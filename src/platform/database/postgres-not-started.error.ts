const REASONS: readonly (readonly [pattern: RegExp, code: string, line: string])[] = [
  [/No space left on device|ENOSPC/, 'ENOSPC', 'the disk is full: the database cannot start'],
  [/could not bind|Address already in use/, 'PORT_TAKEN', 'the port of the database is taken'],
  [
    /incompatible with server|initialized by PostgreSQL version/,
    'OTHER_VERSION',
    'the database in the data folder belongs to another version of PostgreSQL',
  ],
  [
    /Permission denied|EACCES|wrong ownership/,
    'NO_ACCESS',
    'the data folder of the database belongs to another user',
  ],
  [
    /error while loading shared libraries|not found \(required by|ENOENT/,
    'NO_BINARIES',
    'the PostgreSQL of the npm package does not run on this machine: set DATABASE_URL',
  ],
];

/** The PostgreSQL of the npm package could not be started; the message is one line. */
export class PostgresNotStarted extends Error {
  constructor(
    readonly code: string,
    line: string,
  ) {
    super(line);
    this.name = 'PostgresNotStarted';
  }

  /** Reads the reason from what initdb or postgres said. */
  static from(said: string): PostgresNotStarted {
    const known = REASONS.find(([pattern]) => pattern.test(said));
    if (known) return new PostgresNotStarted(known[1], known[2]);
    const lines = said.split('\n').filter((line) => /\b(FATAL|PANIC|error):/.test(line));
    const last = (lines.at(-1) ?? 'it said nothing').replace(/^.*?(FATAL|PANIC|error):\s*/, '');
    return new PostgresNotStarted('NOT_STARTED', `the database does not start: ${last}`);
  }
}
