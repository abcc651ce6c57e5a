import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals to release a restricted case; who proposed one cannot confirm it. */
export class Restriction1764000000033 implements MigrationInterface {
  readonly name = 'Restriction1764000000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE release_proposal (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        category_code text NOT NULL REFERENCES category (code),
        reason text NOT NULL,
        proposed_by uuid NOT NULL REFERENCES account (id),
        proposed_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open','confirmed','refused')),
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz,
        CHECK ((state = 'open') = (decided_by IS NULL)),
        CHECK ((state = 'open') = (decided_at IS NULL)),
        CHECK (decided_by <> proposed_by)
      );
      CREATE UNIQUE INDEX release_proposal_one_open ON release_proposal (matter_id)
        WHERE state = 'open';
      CREATE INDEX outbox_mail_matter_owed ON outbox_mail (matter_id)
        WHERE state IN ('pending','sending','failed');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX outbox_mail_matter_owed; DROP TABLE release_proposal');
  }
}
