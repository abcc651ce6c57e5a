/** Whatever runs a query, such as a pg client. */
interface Queries {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

/** The database's locale knows no Thai letters, so a search would find nothing, silently. */
class ThaiLocaleMissing extends Error {
  constructor() {
    super(
      'The database cannot search Thai text: create it with ' +
        "LOCALE_PROVIDER icu ICU_LOCALE 'th-TH' LOCALE 'C.UTF-8' TEMPLATE template0",
    );
    this.name = 'ThaiLocaleMissing';
  }
}

/** Throws ThaiLocaleMissing when pg_trgm finds no letters in a Thai word; needs the extension pg_trgm. */
export async function refuseDatabaseWithoutThai(database: Queries): Promise<void> {
  const { rows } = await database.query(
    "SELECT cardinality(show_trgm(U&'\\0E16\\0E19\\0E19')) AS trigrams",
  );
  const [row] = rows as { trigrams: number }[];
  if (!row || row.trigrams === 0) throw new ThaiLocaleMissing();
}
