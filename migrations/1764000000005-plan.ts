import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan: strategies, dimensions, missions, projects, and which matters belong to which project. */
export class Plan1764000000005 implements MigrationInterface {
  readonly name = 'Plan1764000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE strategy (
        fiscal_year integer NOT NULL,
        no integer NOT NULL,
        name text NOT NULL,
        dimension_no integer,
        objectives jsonb NOT NULL,
        source_line integer NOT NULL,
        PRIMARY KEY (fiscal_year, no)
      );
      CREATE TABLE plan_dimension (
        fiscal_year integer NOT NULL,
        no integer NOT NULL,
        name text NOT NULL,
        source_line integer NOT NULL,
        PRIMARY KEY (fiscal_year, no)
      );
      ALTER TABLE strategy ADD FOREIGN KEY (fiscal_year, dimension_no)
        REFERENCES plan_dimension (fiscal_year, no);
      CREATE TABLE plan_mission (
        fiscal_year integer NOT NULL,
        no text NOT NULL,
        dimension_no integer NOT NULL,
        title text NOT NULL,
        items jsonb NOT NULL,
        source_line integer NOT NULL,
        PRIMARY KEY (fiscal_year, no),
        FOREIGN KEY (fiscal_year, dimension_no) REFERENCES plan_dimension (fiscal_year, no)
      );
      CREATE TABLE plan_project (
        code text PRIMARY KEY,
        fiscal_year integer NOT NULL,
        strategy_no integer NOT NULL,
        dimension_no integer NOT NULL,
        item_no integer NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        unit text NOT NULL,
        quantity integer NOT NULL CHECK (quantity > 0),
        budget_baht integer CHECK (budget_baht > 0),
        indicator text NOT NULL,
        outcome text NOT NULL,
        quarters boolean[] NOT NULL CHECK (cardinality(quarters) = 4),
        division_label text NOT NULL,
        division_codes text[] NOT NULL,
        every_division boolean NOT NULL,
        notes text NOT NULL,
        source_line integer NOT NULL,
        UNIQUE (fiscal_year, strategy_no, item_no),
        FOREIGN KEY (fiscal_year, strategy_no) REFERENCES strategy (fiscal_year, no),
        FOREIGN KEY (fiscal_year, dimension_no) REFERENCES plan_dimension (fiscal_year, no),
        CHECK (every_division = (cardinality(division_codes) = 0))
      );

      CREATE TABLE plan_link (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        project_code text NOT NULL REFERENCES plan_project (code),
        state text NOT NULL CHECK (state IN ('confirmed','removed')),
        reason text NOT NULL CHECK (reason ~ '\\S'),
        by_account uuid NOT NULL REFERENCES account (id),
        at timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid REFERENCES account (id),
        removed_reason text CHECK (removed_reason ~ '\\S'),
        CHECK ((state = 'removed') = (removed_at IS NOT NULL)
          AND (removed_at IS NULL) = (removed_by IS NULL)
          AND (removed_at IS NULL) = (removed_reason IS NULL))
      );
      CREATE UNIQUE INDEX plan_link_one_live ON plan_link (matter_id, project_code)
        WHERE state = 'confirmed';
      CREATE INDEX plan_link_project_idx ON plan_link (project_code) WHERE state = 'confirmed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE plan_link, plan_project, plan_mission, strategy, plan_dimension');
  }
}
