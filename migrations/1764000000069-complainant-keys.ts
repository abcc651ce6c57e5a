import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Cases are found by who filed them through keyed hashes; names and numbers stay encrypted. The worker makes the hashes
 * of what has none yet. A restricted case has none: whoever restricts one takes them away.
 */
export class ComplainantKeys1764000000069 implements MigrationInterface {
  readonly name = 'ComplainantKeys1764000000069';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complainant ADD keyed boolean NOT NULL DEFAULT false;
      CREATE INDEX complainant_keyed_idx ON complainant (complaint_id) WHERE NOT keyed;
      CREATE TABLE complainant_key (
        key text NOT NULL,
        complaint_id uuid NOT NULL REFERENCES complainant (complaint_id) ON DELETE CASCADE,
        PRIMARY KEY (key, complaint_id));
      CREATE INDEX complainant_key_complaint_idx ON complainant_key (complaint_id);
      CREATE FUNCTION matter_restriction_unkeyed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM complainant_key WHERE complaint_id = NEW.id;
        UPDATE complainant SET keyed = false WHERE complaint_id = NEW.id AND keyed;
        RETURN NULL;
      END $$;
      CREATE TRIGGER matter_restricted_unkeyed AFTER UPDATE OF restricted ON matter
        FOR EACH ROW WHEN (OLD.restricted IS DISTINCT FROM NEW.restricted)
        EXECUTE FUNCTION matter_restriction_unkeyed();
      ALTER TABLE identity_access DROP CONSTRAINT identity_access_outcome_check;
      ALTER TABLE identity_access ADD CONSTRAINT identity_access_outcome_check
        CHECK (outcome IN ('shown','found','reason_refused','limit_reached','not_allowed'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity_access DROP CONSTRAINT identity_access_outcome_check;
      ALTER TABLE identity_access ADD CONSTRAINT identity_access_outcome_check
        CHECK (outcome IN ('shown','reason_refused','limit_reached','not_allowed')) NOT VALID;
      DROP TRIGGER matter_restricted_unkeyed ON matter;
      DROP FUNCTION matter_restriction_unkeyed;
      DROP TABLE complainant_key;
      ALTER TABLE complainant DROP COLUMN keyed;
    `);
  }
}
