import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An officer's word that a matter belongs to no project of the plan: an answer too, and counted. */
export class PlanUnrelated1764000000022 implements MigrationInterface {
  readonly name = 'PlanUnrelated1764000000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan_unrelated (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        reason text NOT NULL CHECK (reason ~ '\\S'),
        by_account uuid NOT NULL REFERENCES account (id),
        at timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid REFERENCES account (id),
        CHECK ((removed_at IS NULL) = (removed_by IS NULL))
      );
      CREATE UNIQUE INDEX plan_unrelated_one_live ON plan_unrelated (matter_id)
        WHERE removed_at IS NULL;
      CREATE INDEX plan_link_recent_idx ON plan_link (at DESC) WHERE state = 'confirmed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX plan_link_recent_idx; DROP TABLE plan_unrelated');
  }
}
