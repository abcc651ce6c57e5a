import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox: one row an event, recipient and mail. It holds ids, never an address or a text. */
export class Notifications1764000000009 implements MigrationInterface {
  readonly name = 'Notifications1764000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outbox_mail (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES matter_event (id),
        matter_id uuid NOT NULL REFERENCES matter (id),
        recipient text NOT NULL,
        mail text NOT NULL,
        send_after timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'pending'
          CHECK (state IN ('pending','sending','sent','cancelled','failed')),
        attempts integer NOT NULL DEFAULT 0,
        digest_id uuid,
        lease_token uuid,
        lease_until timestamptz,
        reason text,
        ended_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (event_id, recipient, mail),
        CHECK ((state IN ('cancelled','failed')) <= (reason IS NOT NULL))
      );
      CREATE INDEX outbox_mail_due ON outbox_mail (send_after) WHERE state IN ('pending','sending');
      CREATE INDEX outbox_mail_failed ON outbox_mail (ended_at) WHERE state = 'failed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE outbox_mail');
  }
}
