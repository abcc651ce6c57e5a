import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lines of a digest are found together when it is claimed. */
export class DigestLines1764000000014 implements MigrationInterface {
  readonly name = 'DigestLines1764000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX outbox_mail_digest ON outbox_mail (digest_id, id)
         WHERE digest_id IS NOT NULL AND state IN ('pending','sending')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX outbox_mail_digest');
  }
}
