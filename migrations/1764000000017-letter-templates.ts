import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The versions of the letters' templates: added to, never changed. */
export class LetterTemplates1764000000017 implements MigrationInterface {
  readonly name = 'LetterTemplates1764000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE letter_template (
        code text NOT NULL CHECK (code ~ '^[A-Za-z0-9_]{1,80}$'),
        version integer NOT NULL CHECK (version >= 1),
        kind text NOT NULL CHECK (kind IN ('progress','result')),
        outcome text CHECK (outcome IN ('done','partly_done','not_possible','founded','unfounded',
          'transferred','declined','withdrawn')),
        category_code text REFERENCES category (code),
        restricted boolean NOT NULL,
        title text NOT NULL CHECK (title <> ''),
        body text NOT NULL CHECK (body <> ''),
        created_by uuid REFERENCES account (id),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (code, version),
        CHECK (kind = 'result' OR outcome IS NULL)
      );
      CREATE TRIGGER letter_template_append_only BEFORE UPDATE OR DELETE ON letter_template
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER letter_template_never_emptied BEFORE TRUNCATE ON letter_template
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE letter_template');
  }
}
