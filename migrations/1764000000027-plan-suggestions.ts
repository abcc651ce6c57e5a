import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is suggested for undecided complaints is kept, so that a project can list what waits for it. Whatever
 * a suggestion rests on makes its complaint due to be suggested anew; a decision ends its suggestions.
 */
export class PlanSuggestions1764000000027 implements MigrationInterface {
  readonly name = 'PlanSuggestions1764000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan_suggestion (
        matter_id uuid NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
        project_code text NOT NULL REFERENCES plan_project (code),
        score real NOT NULL CHECK (score > 0),
        PRIMARY KEY (matter_id, project_code)
      );
      CREATE INDEX plan_suggestion_project_idx
        ON plan_suggestion (project_code, score DESC, matter_id DESC);

      CREATE TABLE suggestion_due (
        matter_id uuid PRIMARY KEY REFERENCES matter (id) ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX suggestion_due_since_idx ON suggestion_due (since);

      CREATE TABLE plan_learnt_word (
        project_code text NOT NULL REFERENCES plan_project (code),
        word text NOT NULL,
        cases integer NOT NULL CHECK (cases > 0),
        PRIMARY KEY (project_code, word)
      );
    `);
    await db.query(`
      CREATE FUNCTION make_suggestion_due(matter uuid) RETURNS void LANGUAGE sql AS $$
        INSERT INTO suggestion_due (matter_id) VALUES (matter)
          ON CONFLICT (matter_id) DO UPDATE SET since = clock_timestamp();
      $$;
      CREATE FUNCTION case_makes_suggestion_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM make_suggestion_due(NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER complaint_suggested AFTER INSERT OR
        UPDATE OF category_code, subject, description, wanted_outcome, village_no, landmark ON complaint
        FOR EACH ROW EXECUTE FUNCTION case_makes_suggestion_due();
      CREATE TRIGGER matter_suggested AFTER UPDATE OF division_code ON matter FOR EACH ROW
        WHEN (NEW.kind = 'complaint' AND NEW.division_code IS DISTINCT FROM OLD.division_code)
        EXECUTE FUNCTION case_makes_suggestion_due();

      CREATE FUNCTION undecided_makes_suggestion_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM make_suggestion_due(NEW.matter_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_link_removed AFTER UPDATE OF state ON plan_link
        FOR EACH ROW EXECUTE FUNCTION undecided_makes_suggestion_due();
      CREATE TRIGGER plan_unrelated_removed AFTER UPDATE OF removed_at ON plan_unrelated
        FOR EACH ROW EXECUTE FUNCTION undecided_makes_suggestion_due();

      CREATE FUNCTION decision_ends_suggestions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM plan_suggestion WHERE matter_id = NEW.matter_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_link_decides AFTER INSERT ON plan_link
        FOR EACH ROW EXECUTE FUNCTION decision_ends_suggestions();
      CREATE TRIGGER plan_unrelated_decides AFTER INSERT ON plan_unrelated
        FOR EACH ROW EXECUTE FUNCTION decision_ends_suggestions();

      CREATE FUNCTION make_undecided_due(received_from date) RETURNS void LANGUAGE sql AS $$
        INSERT INTO suggestion_due (matter_id) SELECT m.id FROM matter m
          WHERE m.kind = 'complaint' AND m.received_on >= received_from
            AND NOT EXISTS (SELECT 1 FROM plan_link l WHERE l.matter_id = m.id AND l.state = 'confirmed')
            AND NOT EXISTS (SELECT 1 FROM plan_unrelated u
              WHERE u.matter_id = m.id AND u.removed_at IS NULL)
          ON CONFLICT (matter_id) DO UPDATE SET since = clock_timestamp();
      $$;
      CREATE FUNCTION plan_makes_suggestions_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM make_undecided_due(starts_on) FROM plan WHERE fiscal_year = NEW.fiscal_year;
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_came AFTER INSERT ON plan
        FOR EACH ROW EXECUTE FUNCTION plan_makes_suggestions_due();
      CREATE TRIGGER plan_revised AFTER INSERT ON plan_revision
        FOR EACH ROW EXECUTE FUNCTION plan_makes_suggestions_due();

      SELECT make_undecided_due('-infinity');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER plan_revised ON plan_revision;
      DROP TRIGGER plan_came ON plan;
      DROP FUNCTION plan_makes_suggestions_due;
      DROP FUNCTION make_undecided_due;
      DROP TRIGGER plan_unrelated_decides ON plan_unrelated;
      DROP TRIGGER plan_link_decides ON plan_link;
      DROP FUNCTION decision_ends_suggestions;
      DROP TRIGGER plan_unrelated_removed ON plan_unrelated;
      DROP TRIGGER plan_link_removed ON plan_link;
      DROP FUNCTION undecided_makes_suggestion_due;
      DROP TRIGGER matter_suggested ON matter;
      DROP TRIGGER complaint_suggested ON complaint;
      DROP FUNCTION case_makes_suggestion_due;
      DROP FUNCTION make_suggestion_due;
      DROP TABLE plan_learnt_word;
      DROP TABLE suggestion_due;
      DROP TABLE plan_suggestion;
    `);
  }
}
