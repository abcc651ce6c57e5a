import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters printed together, with how far the printing is. */
export class Posting1764000000018 implements MigrationInterface {
  readonly name = 'Posting1764000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE print_batch (
        id uuid PRIMARY KEY,
        requested_by uuid NOT NULL REFERENCES account (id),
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        notice_ids uuid[] NOT NULL CHECK (cardinality(notice_ids) > 0),
        done integer NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND cardinality(notice_ids)),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting','printing','ready','failed')),
        lease_until timestamptz,
        file_id uuid REFERENCES stored_file (id),
        CHECK ((state = 'ready') = (file_id IS NOT NULL)),
        CHECK ((state = 'printing') = (lease_until IS NOT NULL))
      );
      CREATE INDEX print_batch_open ON print_batch (requested_at) WHERE state IN ('waiting','printing');
      CREATE INDEX matter_received ON matter (received_on);
      CREATE INDEX notice_letter_on ON notice (letter_on) WHERE letter_on IS NOT NULL;
      CREATE INDEX notice_to_post ON notice (letter_on) WHERE state = 'sending' AND channel = 'post';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP INDEX notice_to_post, notice_letter_on, matter_received; DROP TABLE print_batch',
    );
  }
}
