import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Escalations, at most one a period and step, and the heartbeat of the sweep. */
export class Escalation1764000000007 implements MigrationInterface {
  readonly name = 'Escalation1764000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE escalation (
        id uuid PRIMARY KEY,
        period_id uuid NOT NULL REFERENCES period (id),
        matter_id uuid NOT NULL REFERENCES matter (id),
        step text NOT NULL,
        level integer NOT NULL,
        planned_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        event_id uuid NOT NULL UNIQUE REFERENCES matter_event (id),
        told jsonb NOT NULL,
        skipped jsonb NOT NULL,
        UNIQUE (period_id, step)
      );
      CREATE UNIQUE INDEX escalation_one_per_level ON escalation (period_id, level) WHERE level > 0;
      CREATE INDEX escalation_matter_idx ON escalation (matter_id);
      CREATE TABLE sweep_heartbeat (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        finished_at timestamptz NOT NULL,
        recorded bigint NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sweep_heartbeat, escalation');
  }
}
