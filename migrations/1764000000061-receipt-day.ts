import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A day of receipt that was entered wrong is corrected, and the first due day moves with it: what was recorded for the
 * day before stays as a record of that day, and every step can be reached once more. A link to the plan follows.
 */
export class ReceiptDay1764000000061 implements MigrationInterface {
  readonly name = 'ReceiptDay1764000000061';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE escalation ADD due_on date;
      UPDATE escalation e SET due_on = p.due_on FROM period p WHERE p.id = e.period_id;
      ALTER TABLE escalation ALTER due_on SET NOT NULL,
        DROP CONSTRAINT escalation_period_id_step_key,
        ADD CONSTRAINT escalation_once_a_step UNIQUE (period_id, due_on, step);
      DROP INDEX escalation_one_per_level;
      CREATE UNIQUE INDEX escalation_one_per_level ON escalation (period_id, due_on, level)
        WHERE level > 0;
      CREATE FUNCTION move_received_on() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE plan_link SET received_on = NEW.received_on WHERE matter_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER matter_received_moved AFTER UPDATE OF received_on ON matter
        FOR EACH ROW WHEN (NEW.received_on <> OLD.received_on)
        EXECUTE FUNCTION move_received_on();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER matter_received_moved ON matter;
      DROP FUNCTION move_received_on;
      DROP INDEX escalation_one_per_level;
      DELETE FROM escalation e USING period p WHERE p.id = e.period_id AND p.due_on <> e.due_on;
      ALTER TABLE escalation DROP due_on,
        ADD CONSTRAINT escalation_period_id_step_key UNIQUE (period_id, step);
      CREATE UNIQUE INDEX escalation_one_per_level ON escalation (period_id, level) WHERE level > 0;
    `);
  }
}
