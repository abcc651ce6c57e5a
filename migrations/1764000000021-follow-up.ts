import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What divisions did for the plan, and their reports by quarter or month, which are matters with a due day. */
export class FollowUp1764000000021 implements MigrationInterface {
  readonly name = 'FollowUp1764000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE matter ADD kind text NOT NULL DEFAULT 'complaint'
        CHECK (kind IN ('complaint','plan_report'));
      ALTER TABLE period DROP CONSTRAINT period_opened_by_check;
      ALTER TABLE period ADD CONSTRAINT period_opened_by_check
        CHECK (opened_by IN ('receipt','progress','return','reopening','span_end'));
      ALTER TABLE period DROP CONSTRAINT period_ended_by_check;
      ALTER TABLE period ADD CONSTRAINT period_ended_by_check
        CHECK (ended_by IN ('progress','result','report'));
      ALTER TABLE ladder_step DROP CONSTRAINT ladder_step_ladder_check;
      ALTER TABLE ladder_step ADD CONSTRAINT ladder_step_ladder_check
        CHECK (ladder IN ('ordinary','restricted','report'));

      CREATE TABLE plan_report (
        id uuid PRIMARY KEY REFERENCES matter (id),
        fiscal_year integer NOT NULL REFERENCES plan (fiscal_year),
        project_code text NOT NULL REFERENCES plan_project (code),
        division_code text NOT NULL REFERENCES division (code),
        span text NOT NULL CHECK (span IN ('quarter','month')),
        span_no integer NOT NULL CHECK (span_no BETWEEN 1 AND 12),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on > starts_on),
        reported_at timestamptz,
        reported_by uuid REFERENCES account (id),
        note text CHECK (note ~ '\\S'),
        quantity integer CHECK (quantity >= 0),
        spent_baht numeric(14,2) CHECK (spent_baht >= 0),
        works integer CHECK (works >= 0),
        UNIQUE (project_code, division_code, span, span_no),
        CHECK ((reported_at IS NULL) = (reported_by IS NULL)
          AND (reported_at IS NULL) = (quantity IS NULL) AND (reported_at IS NULL) = (spent_baht IS NULL)
          AND (reported_at IS NULL) = (works IS NULL)),
        CHECK (works <> 0 OR note IS NOT NULL)
      );
      CREATE TABLE plan_work (
        id uuid PRIMARY KEY,
        project_code text NOT NULL REFERENCES plan_project (code),
        division_code text NOT NULL REFERENCES division (code),
        done_on date NOT NULL,
        quantity integer NOT NULL CHECK (quantity >= 0),
        spent_baht numeric(14,2) NOT NULL CHECK (spent_baht >= 0),
        note text NOT NULL CHECK (note ~ '\\S'),
        late_reason text CHECK (late_reason ~ '\\S'),
        recorded_by uuid NOT NULL REFERENCES account (id),
        recorded_at timestamptz NOT NULL,
        voided_at timestamptz,
        voided_by uuid REFERENCES account (id),
        voided_reason text CHECK (voided_reason ~ '\\S'),
        CHECK ((voided_at IS NULL) = (voided_by IS NULL)
          AND (voided_at IS NULL) = (voided_reason IS NULL))
      );
      CREATE INDEX plan_work_project_idx ON plan_work (project_code, division_code, done_on);
      CREATE TABLE plan_evidence (
        id uuid PRIMARY KEY,
        work_id uuid NOT NULL REFERENCES plan_work (id),
        label text NOT NULL CHECK (label ~ '\\S'),
        file_id uuid REFERENCES stored_file (id),
        link text CHECK (link ~ '^https?://'),
        CHECK ((file_id IS NULL) <> (link IS NULL))
      );
      CREATE INDEX plan_evidence_work_idx ON plan_evidence (work_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE plan_evidence, plan_work, plan_report;
      DELETE FROM ladder_step WHERE ladder = 'report';
      ALTER TABLE ladder_step DROP CONSTRAINT ladder_step_ladder_check;
      ALTER TABLE ladder_step ADD CONSTRAINT ladder_step_ladder_check
        CHECK (ladder IN ('ordinary','restricted'));
      ALTER TABLE period DROP CONSTRAINT period_ended_by_check;
      ALTER TABLE period ADD CONSTRAINT period_ended_by_check CHECK (ended_by IN ('progress','result'));
      ALTER TABLE period DROP CONSTRAINT period_opened_by_check;
      ALTER TABLE period ADD CONSTRAINT period_opened_by_check
        CHECK (opened_by IN ('receipt','progress','return','reopening'));
      ALTER TABLE matter DROP kind;
    `);
  }
}
