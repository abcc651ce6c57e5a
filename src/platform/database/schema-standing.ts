/**
 * How the database's schema compares with the program: the same, lacking migrations, or with some that the
 * program does not know.
 */
export type SchemaStanding = 'same' | 'older' | 'newer';

/** Runs one query and gives its rows. */
type Query = (sql: string) => Promise<unknown>;

/** The database and the program are of different versions; the message says what to do. */
export class OtherSchema extends Error {
  constructor(standing: Exclude<SchemaStanding, 'same'>) {
    super(
      standing === 'older'
        ? 'the database is older than this program: run `npm run office -- migrate`, then start again'
        : 'the database was migrated by a newer version than this program: start that version, or restore the backup from before',
    );
    this.name = 'OtherSchema';
  }
}

/** Compares the names of the program's migrations with those that the database has run. */
export async function schemaStanding(
  query: Query,
  known: readonly string[],
): Promise<SchemaStanding> {
  const run = await migrationsRun(query);
  if (known.some((name) => !run.has(name))) return 'older';
  return run.size > known.length ? 'newer' : 'same';
}

/** Throws OtherSchema unless the database is exactly as migrated as the program. */
export async function refuseOtherSchema(query: Query, known: readonly string[]): Promise<void> {
  const standing = await schemaStanding(query, known);
  if (standing !== 'same') throw new OtherSchema(standing);
}

/** None in a database that was never migrated. */
async function migrationsRun(query: Query): Promise<Set<string>> {
  const [table] = (await query(`SELECT to_regclass('migrations') AS name`)) as { name: unknown }[];
  if (!table?.name) return new Set();
  const rows = (await query('SELECT name FROM migrations')) as { name: string }[];
  return new Set(rows.map(({ name }) => name));
}
