import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters and proofs as sealed files that nobody changes. */
export class Files1764000000015 implements MigrationInterface {
  readonly name = 'Files1764000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('application/pdf','image/png','image/jpeg')),
        size integer NOT NULL CHECK (size > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        sealed bytea NOT NULL,
        kept_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      ALTER TABLE stored_file ALTER COLUMN sealed SET STORAGE EXTERNAL;
      CREATE TRIGGER stored_file_stays BEFORE UPDATE ON stored_file
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE stored_file');
  }
}
