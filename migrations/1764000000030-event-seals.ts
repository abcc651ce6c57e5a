import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every event waits to be sealed, by whatever way it was written; a seal chains it to the one before, so
 * that not even the database's owner changes an event unseen. Seals name no event by reference: one that
 * was taken away shall be missed.
 */
export class EventSeals1764000000030 implements MigrationInterface {
  readonly name = 'EventSeals1764000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE event_to_seal (
        event_id uuid PRIMARY KEY,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE event_seal (
        no bigint PRIMARY KEY CHECK (no > 0),
        event_id uuid NOT NULL UNIQUE,
        matter_id uuid NOT NULL,
        seq integer NOT NULL,
        hash bytea NOT NULL CHECK (length(hash) = 32),
        sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TRIGGER event_seal_append_only BEFORE UPDATE OR DELETE ON event_seal
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER event_seal_never_emptied BEFORE TRUNCATE ON event_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION events_wait_for_seals() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO event_to_seal (event_id) SELECT id FROM written;
        RETURN NULL;
      END $$;
      CREATE TRIGGER matter_event_sealed AFTER INSERT ON matter_event
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION events_wait_for_seals();
      INSERT INTO event_to_seal (event_id) SELECT id FROM matter_event;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER matter_event_sealed ON matter_event;
      DROP FUNCTION events_wait_for_seals;
      DROP TABLE event_seal;
      DROP TABLE event_to_seal;
    `);
  }
}
