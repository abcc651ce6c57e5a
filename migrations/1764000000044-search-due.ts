import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What search finds is made anew by the worker wherever it is due: in every row now, since it has more parts and
 * another spelling, and later in a row whose parts changed without it.
 */
export class SearchDue1764000000044 implements MigrationInterface {
  readonly name = 'SearchDue1764000000044';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint ADD search_due boolean NOT NULL DEFAULT true;
      CREATE INDEX complaint_search_due_idx ON complaint (id) WHERE search_due;
      CREATE FUNCTION complaint_search_falls_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search_due := true;
        RETURN NEW;
      END $$;
      CREATE TRIGGER complaint_search_due BEFORE UPDATE OF number, subject, description, wanted_outcome,
          landmark, category_code, village_no, external_reference ON complaint
        FOR EACH ROW WHEN ((OLD.number, OLD.subject, OLD.description, OLD.wanted_outcome, OLD.landmark,
            OLD.category_code, OLD.village_no, OLD.external_reference)
          IS DISTINCT FROM (NEW.number, NEW.subject, NEW.description, NEW.wanted_outcome, NEW.landmark,
            NEW.category_code, NEW.village_no, NEW.external_reference))
        EXECUTE FUNCTION complaint_search_falls_due();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER complaint_search_due ON complaint;
      DROP FUNCTION complaint_search_falls_due;
      ALTER TABLE complaint DROP COLUMN search_due;
    `);
  }
}
