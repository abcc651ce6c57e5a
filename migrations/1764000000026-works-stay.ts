import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Works are facts: voided once, never rewritten, never gone; what shows them stays as it was given. */
export class WorksStay1764000000026 implements MigrationInterface {
  readonly name = 'WorksStay1764000000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION refuse_rewriting_work() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE voiding text[] := '{voided_at,voided_by,voided_reason}';
      BEGIN
        IF OLD.voided_at IS NOT NULL OR to_jsonb(OLD) - voiding <> to_jsonb(NEW) - voiding THEN
          RAISE EXCEPTION 'a work is voided once and never rewritten' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER plan_work_stays BEFORE UPDATE ON plan_work
        FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_work();
      CREATE TRIGGER plan_work_append_only BEFORE DELETE ON plan_work
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_work_never_emptied BEFORE TRUNCATE ON plan_work
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_evidence_append_only BEFORE UPDATE OR DELETE ON plan_evidence
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_evidence_never_emptied BEFORE TRUNCATE ON plan_evidence
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER plan_evidence_never_emptied ON plan_evidence;
      DROP TRIGGER plan_evidence_append_only ON plan_evidence;
      DROP TRIGGER plan_work_never_emptied ON plan_work;
      DROP TRIGGER plan_work_append_only ON plan_work;
      DROP TRIGGER plan_work_stays ON plan_work;
      DROP FUNCTION refuse_rewriting_work;
    `);
  }
}
