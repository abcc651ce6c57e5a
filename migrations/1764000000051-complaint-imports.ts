import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of complaints from their upload to their end, and which case came from which row. */
export class ComplaintImports1764000000051 implements MigrationInterface {
  readonly name = 'ComplaintImports1764000000051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_import (
        id uuid PRIMARY KEY,
        state text NOT NULL
          CHECK (state IN ('uploaded','checked','confirmed','filed','taken_back')),
        file bytea,
        report bytea,
        ready integer NOT NULL DEFAULT 0,
        there integer NOT NULL DEFAULT 0,
        refused integer NOT NULL DEFAULT 0,
        uploaded_at timestamptz NOT NULL,
        uploaded_by uuid REFERENCES account (id),
        ended_at timestamptz,
        taken_back_at timestamptz,
        taken_back_by uuid REFERENCES account (id),
        taken_back_reason text CHECK (length(taken_back_reason) <= 1000),
        CHECK ((file IS NULL) = (state IN ('filed','taken_back'))),
        CHECK ((ended_at IS NOT NULL) = (state IN ('filed','taken_back'))),
        CHECK ((taken_back_at IS NOT NULL) = (state = 'taken_back')),
        CHECK ((taken_back_reason IS NOT NULL) = (state = 'taken_back'))
      );
      CREATE INDEX complaint_import_waiting ON complaint_import (uploaded_at)
        WHERE state IN ('uploaded','checked','confirmed');
      CREATE TABLE imported_case (
        matter_id uuid PRIMARY KEY REFERENCES matter (id),
        import_id uuid NOT NULL REFERENCES complaint_import (id),
        file_row integer NOT NULL
      );
      ALTER TABLE matter DROP CONSTRAINT matter_kind_check;
      ALTER TABLE matter ADD CONSTRAINT matter_kind_check
        CHECK (kind IN ('complaint','plan_report','taken_back'));
      CREATE INDEX imported_case_import_idx ON imported_case (import_id, file_row);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE imported_case, complaint_import;
      ALTER TABLE matter DROP CONSTRAINT matter_kind_check;
      ALTER TABLE matter ADD CONSTRAINT matter_kind_check CHECK (kind IN ('complaint','plan_report'));
    `);
  }
}
