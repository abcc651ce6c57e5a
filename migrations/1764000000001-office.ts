import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office edits: divisions, categories, villages, holidays, the ladder, its settings. */
export class Office1764000000001 implements MigrationInterface {
  readonly name = 'Office1764000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE division (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
        name text NOT NULL CHECK (name <> ''),
        head_title text NOT NULL,
        in_plan boolean NOT NULL,
        line_resolver boolean NOT NULL,
        sort integer NOT NULL
      );
      CREATE TABLE category (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
        name text NOT NULL CHECK (name <> ''),
        group_code text NOT NULL,
        division_code text NOT NULL REFERENCES division (code),
        kind text NOT NULL CHECK (kind IN ('grievance','complaint','misconduct','suggestion',
          'compliment','enquiry')),
        restricted boolean NOT NULL,
        traffy_labels text[] NOT NULL DEFAULT '{}',
        sort integer NOT NULL,
        CHECK (restricted = (kind = 'misconduct'))
      );
      CREATE TABLE village (
        no integer PRIMARY KEY CHECK (no >= 1),
        name text NOT NULL CHECK (name <> '')
      );
      CREATE TABLE holiday (
        day date PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        office_closed boolean NOT NULL,
        source text NOT NULL
      );

      -- A step before the due day is a reminder (level 0); one after it has a level of its own.
      CREATE TABLE ladder_step (
        ladder text NOT NULL CHECK (ladder IN ('ordinary','restricted')),
        code text NOT NULL,
        level integer NOT NULL CHECK (level BETWEEN 0 AND 3),
        anchor text NOT NULL CHECK (anchor IN ('before_due','last_working_day','after_due')),
        days integer NOT NULL CHECK (days BETWEEN 0 AND 60),
        recipients text[] NOT NULL CHECK (cardinality(recipients) > 0),
        PRIMARY KEY (ladder, code),
        CHECK ((level > 0) = (anchor = 'after_due'))
      );
      CREATE UNIQUE INDEX ladder_step_one_per_level ON ladder_step (ladder, level) WHERE level > 0;

      CREATE TABLE office_setting (
        key text PRIMARY KEY,
        value jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE office_setting, ladder_step, holiday, village, category, division');
  }
}
