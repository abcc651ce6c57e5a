import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers have typed on a case and not sent yet, kept for them; of restricted cases nothing is. */
export class UnsentForms1764000000045 implements MigrationInterface {
  readonly name = 'UnsentForms1764000000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE unsent_form (
        account_id uuid NOT NULL REFERENCES account,
        page text NOT NULL CHECK (length(page) <= 1000),
        form text NOT NULL CHECK (length(form) <= 1000),
        matter_id uuid NOT NULL REFERENCES matter,
        ciphertext bytea NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, page, form)
      );
      CREATE INDEX unsent_form_matter_idx ON unsent_form (matter_id);
      CREATE INDEX unsent_form_saved_idx ON unsent_form (saved_at);
      CREATE FUNCTION restriction_ends_unsent_forms() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM unsent_form WHERE matter_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER matter_restricted_unsent AFTER UPDATE OF restricted ON matter
        FOR EACH ROW WHEN (NEW.restricted AND NOT OLD.restricted)
        EXECUTE FUNCTION restriction_ends_unsent_forms();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER matter_restricted_unsent ON matter;
      DROP FUNCTION restriction_ends_unsent_forms;
      DROP TABLE unsent_form;
    `);
  }
}
