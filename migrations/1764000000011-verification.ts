import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The office's own journal, the alarms that verification raises, and the index of mail figures. */
export class Verification1764000000011 implements MigrationInterface {
  readonly name = 'Verification1764000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE office_event (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid REFERENCES account (id),
        type text NOT NULL,
        data jsonb NOT NULL
      );
      CREATE INDEX office_event_at_idx ON office_event (at);
      CREATE TRIGGER office_event_append_only BEFORE UPDATE OR DELETE ON office_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE alarm (
        code text PRIMARY KEY,
        found integer NOT NULL CHECK (found > 0),
        examples text[] NOT NULL,
        raised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      ALTER TABLE period ALTER COLUMN next_step_at SET DEFAULT clock_timestamp();

      CREATE INDEX outbox_mail_ended ON outbox_mail (ended_at) WHERE ended_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE period ALTER COLUMN next_step_at DROP DEFAULT;
      DROP INDEX outbox_mail_ended;
      DROP TABLE alarm, office_event;
    `);
  }
}
