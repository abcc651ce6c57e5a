import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An officer's word that a suggested project does not fit a complaint; it is not suggested there again. */
export class PlanDismissals1764000000029 implements MigrationInterface {
  readonly name = 'PlanDismissals1764000000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan_dismissal (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        project_code text NOT NULL REFERENCES plan_project (code),
        by_account uuid NOT NULL REFERENCES account (id),
        at timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid REFERENCES account (id),
        CHECK ((removed_at IS NULL) = (removed_by IS NULL))
      );
      CREATE UNIQUE INDEX plan_dismissal_one_live ON plan_dismissal (matter_id, project_code)
        WHERE removed_at IS NULL;
      CREATE INDEX plan_link_taken_off_idx ON plan_link (matter_id) WHERE state = 'removed';

      CREATE FUNCTION dismissal_ends_suggestion() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM plan_suggestion
          WHERE matter_id = NEW.matter_id AND project_code = NEW.project_code;
        PERFORM make_suggestion_due(NEW.matter_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_dismissal_decides AFTER INSERT ON plan_dismissal
        FOR EACH ROW EXECUTE FUNCTION dismissal_ends_suggestion();
      CREATE TRIGGER plan_dismissal_removed AFTER UPDATE OF removed_at ON plan_dismissal
        FOR EACH ROW EXECUTE FUNCTION undecided_makes_suggestion_due();
      SELECT make_undecided_due('-infinity');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX plan_link_taken_off_idx;
      DROP TABLE plan_dismissal;
      DROP FUNCTION dismissal_ends_suggestion;
    `);
  }
}
