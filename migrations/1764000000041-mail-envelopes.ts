import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every owed mail leaves in an envelope: alone, or with the other lines of a digest. What was tried keeps
 * its own, which is its Message-ID. Receipts and letters are marked, since they are claimed first.
 */
export class MailEnvelopes1764000000041 implements MigrationInterface {
  readonly name = 'MailEnvelopes1764000000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE outbox_mail RENAME COLUMN digest_id TO envelope_id;
      ALTER TABLE outbox_mail ADD COLUMN at_once boolean NOT NULL DEFAULT false;
      UPDATE outbox_mail SET at_once = true
       WHERE state IN ('pending','sending','failed')
         AND mail IN ('receipt','question','notice','reopened');
      UPDATE outbox_mail SET envelope_id = id
       WHERE envelope_id IS NULL AND state IN ('pending','sending') AND attempts > 0;
      ALTER TABLE outbox_mail ALTER COLUMN at_once DROP DEFAULT;
      DROP INDEX outbox_mail_digest;
      CREATE INDEX outbox_mail_envelope ON outbox_mail (envelope_id, id)
        WHERE envelope_id IS NOT NULL AND state IN ('pending','sending');
      CREATE INDEX outbox_mail_claim ON outbox_mail (at_once DESC, send_after)
        WHERE envelope_id IS NOT NULL AND state IN ('pending','sending');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX outbox_mail_claim, outbox_mail_envelope;
      ALTER TABLE outbox_mail DROP COLUMN at_once;
      ALTER TABLE outbox_mail RENAME COLUMN envelope_id TO digest_id;
      CREATE INDEX outbox_mail_digest ON outbox_mail (digest_id, id)
        WHERE digest_id IS NOT NULL AND state IN ('pending','sending');
    `);
  }
}
