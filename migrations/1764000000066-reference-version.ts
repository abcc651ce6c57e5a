import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of few rows that most pages read, and their triggers. */
const TABLES = ['account', 'category', 'division', 'office_setting', 'village'];

/*
 * Small tables that most pages read are kept in memory by each process, as long as this value is the same. It changes
 * with the transaction that changes one of them, at its very end, so that it makes no two of them wait in a circle.
 * A random value rather than a counter: no restored backup has one that a process knows.
 */
export class ReferenceVersion1764000000066 implements MigrationInterface {
  readonly name = 'ReferenceVersion1764000000066';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reference_version (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        version uuid NOT NULL);
      INSERT INTO reference_version (version) VALUES (gen_random_uuid());
      CREATE FUNCTION reference_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE reference_version SET version = gen_random_uuid();
        RETURN NULL;
      END $$;
    `);
    for (const table of TABLES) {
      await db.query(`CREATE CONSTRAINT TRIGGER ${table}_reference
        AFTER INSERT OR UPDATE OR DELETE ON ${table} DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION reference_changed()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`DROP TRIGGER ${table}_reference ON ${table}`);
    await db.query('DROP FUNCTION reference_changed; DROP TABLE reference_version');
  }
}
