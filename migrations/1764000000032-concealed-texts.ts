import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a hidden complainant typed is kept without what tells who it is; as it was typed, it lies sealed.
 * A hidden complaint without its row here is one of before, whose texts the next start goes through.
 */
export class ConcealedTexts1764000000032 implements MigrationInterface {
  readonly name = 'ConcealedTexts1764000000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE concealed_text (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        sealed bytea
      );
      CREATE INDEX concealed_text_complaint_idx ON concealed_text (complaint_id);
      CREATE INDEX complaint_hidden_idx ON complaint (id) WHERE hide_name;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX complaint_hidden_idx; DROP TABLE concealed_text');
  }
}
