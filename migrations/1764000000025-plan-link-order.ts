import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hundred thousand links are listed and counted without reading their matters: the newest of a project
 * come from an index, and each link carries the day its matter was received, which never changes.
 */
export class PlanLinkOrder1764000000025 implements MigrationInterface {
  readonly name = 'PlanLinkOrder1764000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE plan_link ADD received_on date;
      UPDATE plan_link l SET received_on = m.received_on FROM matter m WHERE m.id = l.matter_id;
      ALTER TABLE plan_link ALTER received_on SET NOT NULL;
      CREATE FUNCTION take_received_on() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.received_on := (SELECT received_on FROM matter WHERE id = NEW.matter_id);
        RETURN NEW;
      END $$;
      CREATE TRIGGER plan_link_received BEFORE INSERT ON plan_link
        FOR EACH ROW EXECUTE FUNCTION take_received_on();

      DROP INDEX plan_link_project_idx;
      CREATE INDEX plan_link_project_idx ON plan_link (project_code, at DESC, id DESC)
        WHERE state = 'confirmed';
      CREATE INDEX plan_link_counted_idx ON plan_link (project_code, received_on)
        WHERE state = 'confirmed';
      CREATE INDEX matter_restricted_idx ON matter (id) WHERE restricted;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX matter_restricted_idx;
      DROP INDEX plan_link_counted_idx;
      DROP INDEX plan_link_project_idx;
      CREATE INDEX plan_link_project_idx ON plan_link (project_code) WHERE state = 'confirmed';
      DROP TRIGGER plan_link_received ON plan_link;
      DROP FUNCTION take_received_on;
      ALTER TABLE plan_link DROP received_on;
    `);
  }
}
