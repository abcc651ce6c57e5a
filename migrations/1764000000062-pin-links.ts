import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which a complainant gets a new PIN: the key that is in the mail is stored nowhere. */
export class PinLinks1764000000062 implements MigrationInterface {
  readonly name = 'PinLinks1764000000062';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pin_link (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX pin_link_complaint_idx ON pin_link (complaint_id, expires_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE pin_link');
  }
}
