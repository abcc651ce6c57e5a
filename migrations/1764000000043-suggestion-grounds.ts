import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suggestions are kept with their grounds and for every complaint, since a linked one may belong to a second
 * project; only those of undecided complaints wait. A decision of one project takes its suggestion alone.
 */
export class SuggestionGrounds1764000000043 implements MigrationInterface {
  readonly name = 'SuggestionGrounds1764000000043';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM plan_suggestion;
      ALTER TABLE plan_suggestion
        ADD grounds jsonb NOT NULL CHECK (jsonb_array_length(grounds) > 0),
        ADD waiting boolean NOT NULL;
      DROP INDEX plan_suggestion_project_idx;
      CREATE INDEX plan_suggestion_waiting_idx
        ON plan_suggestion (project_code, score DESC, matter_id DESC) WHERE waiting;

      DROP TRIGGER plan_link_decides ON plan_link;
      DROP TRIGGER plan_unrelated_decides ON plan_unrelated;
      DROP FUNCTION decision_ends_suggestions;
      CREATE FUNCTION decision_ends_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE plan_suggestion SET waiting = false WHERE matter_id = NEW.matter_id AND waiting;
        RETURN NULL;
      END $$;
      CREATE FUNCTION link_ends_suggestion() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM plan_suggestion
          WHERE matter_id = NEW.matter_id AND project_code = NEW.project_code;
        UPDATE plan_suggestion SET waiting = false WHERE matter_id = NEW.matter_id AND waiting;
        PERFORM make_suggestion_due(NEW.matter_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_link_decides AFTER INSERT ON plan_link
        FOR EACH ROW EXECUTE FUNCTION link_ends_suggestion();
      CREATE TRIGGER plan_unrelated_decides AFTER INSERT ON plan_unrelated
        FOR EACH ROW EXECUTE FUNCTION decision_ends_waiting();

      CREATE FUNCTION make_suggestions_due(received_from date, categories text[])
      RETURNS void LANGUAGE sql AS $$
        INSERT INTO suggestion_due (matter_id)
          SELECT m.id FROM matter m JOIN complaint c ON c.id = m.id
           WHERE m.received_on >= received_from
             AND (categories IS NULL OR c.category_code = ANY (categories))
          ON CONFLICT (matter_id) DO UPDATE SET since = clock_timestamp();
      $$;
      CREATE OR REPLACE FUNCTION plan_makes_suggestions_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM make_suggestions_due(starts_on, NULL) FROM plan WHERE fiscal_year = NEW.fiscal_year;
        RETURN NULL;
      END $$;
      DROP FUNCTION make_undecided_due;
      SELECT make_suggestions_due('-infinity', NULL);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION make_undecided_due(received_from date) RETURNS void LANGUAGE sql AS $$
        INSERT INTO suggestion_due (matter_id) SELECT m.id FROM matter m
          WHERE m.kind = 'complaint' AND m.received_on >= received_from
            AND NOT EXISTS (SELECT 1 FROM plan_link l WHERE l.matter_id = m.id AND l.state = 'confirmed')
            AND NOT EXISTS (SELECT 1 FROM plan_unrelated u
              WHERE u.matter_id = m.id AND u.removed_at IS NULL)
          ON CONFLICT (matter_id) DO UPDATE SET since = clock_timestamp();
      $$;
      CREATE OR REPLACE FUNCTION plan_makes_suggestions_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM make_undecided_due(starts_on) FROM plan WHERE fiscal_year = NEW.fiscal_year;
        RETURN NULL;
      END $$;
      DROP FUNCTION make_suggestions_due;

      DROP TRIGGER plan_unrelated_decides ON plan_unrelated;
      DROP TRIGGER plan_link_decides ON plan_link;
      DROP FUNCTION link_ends_suggestion;
      DROP FUNCTION decision_ends_waiting;
      CREATE FUNCTION decision_ends_suggestions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM plan_suggestion WHERE matter_id = NEW.matter_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_link_decides AFTER INSERT ON plan_link
        FOR EACH ROW EXECUTE FUNCTION decision_ends_suggestions();
      CREATE TRIGGER plan_unrelated_decides AFTER INSERT ON plan_unrelated
        FOR EACH ROW EXECUTE FUNCTION decision_ends_suggestions();

      DELETE FROM plan_suggestion;
      DROP INDEX plan_suggestion_waiting_idx;
      ALTER TABLE plan_suggestion DROP COLUMN waiting, DROP COLUMN grounds;
      CREATE INDEX plan_suggestion_project_idx
        ON plan_suggestion (project_code, score DESC, matter_id DESC);
      SELECT make_undecided_due('-infinity');
    `);
  }
}
