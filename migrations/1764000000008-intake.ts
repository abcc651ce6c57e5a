import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Idempotency of filing: the same form sent twice is one complaint. */
export class Intake1764000000008 implements MigrationInterface {
  readonly name = 'Intake1764000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE filing_key (
        key_hash text PRIMARY KEY,
        holder_hash text NOT NULL,
        content_hash text NOT NULL,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        sealed_pin bytea,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX filing_key_complaint_idx ON filing_key (complaint_id);
      CREATE INDEX filing_key_expiry_idx ON filing_key (expires_at) WHERE sealed_pin IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE filing_key');
  }
}
