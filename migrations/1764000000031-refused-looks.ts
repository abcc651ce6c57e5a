import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tries to look at an identity are kept with what came of them, shown or refused, and listed newest first.
 * What mail servers replied, which is kept as proof, loses the addresses in it.
 */
export class RefusedLooks1764000000031 implements MigrationInterface {
  readonly name = 'RefusedLooks1764000000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity_look ADD COLUMN outcome text NOT NULL DEFAULT 'shown'
        CHECK (outcome IN ('shown','reason_refused','limit_reached','not_allowed'));
      ALTER TABLE identity_look ALTER COLUMN outcome DROP DEFAULT;
      CREATE INDEX identity_look_newest_idx ON identity_look (at, id);
      CREATE INDEX identity_look_person_idx ON identity_look (account_id, at);
      UPDATE notice SET proof = jsonb_set(proof, '{reply}',
          to_jsonb(regexp_replace(proof ->> 'reply', '[^[:space:]<>]+@[^[:space:]<>]+', '…', 'g')))
        WHERE proof ->> 'reply' LIKE '%@%';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX identity_look_newest_idx, identity_look_person_idx;
      ALTER TABLE identity_look DROP COLUMN outcome;
    `);
  }
}
