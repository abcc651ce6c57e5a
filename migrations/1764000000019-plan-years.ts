import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of several fiscal years side by side, each with its document, and dated revisions of one in force. */
export class PlanYears1764000000019 implements MigrationInterface {
  readonly name = 'PlanYears1764000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan (
        fiscal_year integer PRIMARY KEY CHECK (fiscal_year BETWEEN 2500 AND 2700),
        document jsonb NOT NULL,
        mendings jsonb NOT NULL DEFAULT '[]',
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on > starts_on),
        followed_from date,
        loaded_by uuid REFERENCES account (id),
        loaded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      INSERT INTO plan (fiscal_year, document, starts_on, ends_on)
        SELECT DISTINCT fiscal_year, '{}'::jsonb, make_date(fiscal_year - 544, 10, 1),
               make_date(fiscal_year - 543, 9, 30) FROM strategy;
      ALTER TABLE strategy ADD FOREIGN KEY (fiscal_year) REFERENCES plan (fiscal_year);
      ALTER TABLE plan_dimension ADD FOREIGN KEY (fiscal_year) REFERENCES plan (fiscal_year);

      ALTER TABLE strategy ALTER source_line DROP NOT NULL;
      ALTER TABLE plan_dimension ALTER source_line DROP NOT NULL;
      ALTER TABLE plan_mission ALTER source_line DROP NOT NULL;
      ALTER TABLE plan_project ALTER source_line DROP NOT NULL;
      ALTER TABLE plan_project
        ADD printed jsonb,
        ADD report_every text NOT NULL DEFAULT 'quarter' CHECK (report_every IN ('quarter','month')),
        ADD computed text CHECK (computed IN ('resolved_in_15_days','channels_and_procedure',
          'no_corruption_complaints','no_complaints','fewer_complaints','satisfaction',
          'published_steps','lpa')),
        ADD withdrawn_on date;
      ALTER TABLE plan_project ALTER report_every DROP DEFAULT;
      UPDATE plan_project p SET computed = c.computed FROM (VALUES
        ('2565-S3-05', 'resolved_in_15_days'), ('2565-S3-03', 'channels_and_procedure'),
        ('2565-S1-02', 'no_corruption_complaints'), ('2565-S2-06', 'no_complaints'),
        ('2565-S2-01', 'fewer_complaints'), ('2565-S2-02', 'satisfaction'),
        ('2565-S2-13', 'published_steps'), ('2565-S3-07', 'lpa')) c (code, computed)
       WHERE p.code = c.code;
      UPDATE plan_project SET report_every = 'month' WHERE code = '2565-S2-09';

      CREATE TABLE plan_revision (
        id uuid PRIMARY KEY,
        fiscal_year integer NOT NULL REFERENCES plan (fiscal_year),
        no integer NOT NULL CHECK (no >= 1),
        revised_on date NOT NULL,
        reason text NOT NULL CHECK (reason ~ '\\S'),
        changes jsonb NOT NULL,
        by_account uuid REFERENCES account (id),
        at timestamptz NOT NULL,
        UNIQUE (fiscal_year, no)
      );
      CREATE TRIGGER plan_revision_append_only BEFORE UPDATE OR DELETE ON plan_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_revision_never_emptied BEFORE TRUNCATE ON plan_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE plan_revision;
      ALTER TABLE plan_project DROP withdrawn_on, DROP computed, DROP report_every, DROP printed;
      ALTER TABLE plan_dimension DROP CONSTRAINT plan_dimension_fiscal_year_fkey;
      ALTER TABLE strategy DROP CONSTRAINT strategy_fiscal_year_fkey;
      DROP TABLE plan;
    `);
  }
}
