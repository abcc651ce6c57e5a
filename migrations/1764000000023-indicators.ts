import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the plan's indicators were when a quarter's books closed, with the cases behind them. */
export class Indicators1764000000023 implements MigrationInterface {
  readonly name = 'Indicators1764000000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE indicator_freeze (
        id uuid PRIMARY KEY,
        fiscal_year integer NOT NULL REFERENCES plan (fiscal_year),
        quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
        computed text NOT NULL,
        project_code text NOT NULL REFERENCES plan_project (code),
        definition_version text NOT NULL,
        facts jsonb NOT NULL,
        frozen_at timestamptz NOT NULL,
        UNIQUE (fiscal_year, quarter, computed)
      );
      CREATE TABLE indicator_frozen_case (
        freeze_id uuid NOT NULL REFERENCES indicator_freeze (id),
        matter_id uuid NOT NULL REFERENCES matter (id),
        restricted boolean NOT NULL,
        counted_as text NOT NULL,
        PRIMARY KEY (freeze_id, matter_id)
      );
      ${['indicator_freeze', 'indicator_frozen_case']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`,
        )
        .join('')}
      CREATE INDEX matter_received_idx ON matter (received_on);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX matter_received_idx;
      DROP TABLE indicator_frozen_case, indicator_freeze;
    `);
  }
}
