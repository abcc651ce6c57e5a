const REASONS: readonly (readonly [pattern: RegExp, code: string, line: string])[] = [
  [/No space left on device|ENOSPC/, 'ENOSPC', 'the disk is full: the database cannot start'],
  [/could not bind|Address already in use/, 'PORT_TAKEN', 'the port of the database is taken'],
  [
    /incompatible with server|initialized by PostgreSQL version/,
    'OTHER_VERSION',
    'the database in the data folder belongs to another version of PostgreSQL',
  ],
  [
    /^spawn .* (EPERM|EINVAL)/,
    'NO_USER',
    'PostgreSQL refuses root, and root may not become another user here: start as another user, or set DATABASE_URL',
  ],
  [
    /^spawn .* EACCES/,
    'NO_BINARIES',
    'the PostgreSQL of the npm package may not be run where it lies: move the project, or set DATABASE_URL',
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

/** The file or folder that PostgreSQL could not access, as its message names it; empty where it names none. */
function whereDenied(said: string): string {
  const [, named] = /"([^"]+)": Permission denied/.exec(said) ?? [];
  return named ? `: ${named}` : '';
}

/** The PostgreSQL of the npm package could not be started; the message is one line. */
export class PostgresNotStarted extends Error {
  constructor(
    readonly code: string,
    line: string,
  ) {
    super(line);
    this.name = 'PostgresNotStarted';
  }

  /** The server's user cannot pass a folder on the way to its data. */
  static behind(folder: string, uid: number): PostgresNotStarted {
    return new PostgresNotStarted(
      'NO_ACCESS',
      `PostgreSQL refuses root, and the user ${uid} whom it runs as cannot pass ${folder}: ` +
        'allow it (chmod o+x), or set DATABASE_URL',
    );
  }

  /** The server's user cannot come to the project, and no other folder can be made for its programs and data. */
  static nowhere(folder: string, uid: number): PostgresNotStarted {
    return new PostgresNotStarted(
      'NO_ACCESS',
      `PostgreSQL refuses root, the user ${uid} whom it runs as cannot come here, and ${folder} ` +
        'cannot be made for it: start as another user, or set DATABASE_URL',
    );
  }

  /** Reads the reason from what initdb or postgres said. */
  static from(said: string): PostgresNotStarted {
    const known = REASONS.find(([pattern]) => pattern.test(said));
    if (known) return new PostgresNotStarted(known[1], `${known[2]}${whereDenied(said)}`);
    const lines = said.split('\n').filter((line) => /\b(FATAL|PANIC|error):/.test(line));
    const last = (lines.at(-1) ?? 'it said nothing').replace(/^.*?(FATAL|PANIC|error):\s*/, '');
    return new PostgresNotStarted('NOT_STARTED', `the database does not start: ${last}`);
  }
}
