import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an identity was before each correction, encrypted as it was. */
export class EarlierIdentities1764000000060 implements MigrationInterface {
  readonly name = 'EarlierIdentities1764000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE earlier_identity (
        event_id uuid PRIMARY KEY REFERENCES matter_event (id),
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        ciphertext bytea
      );
      CREATE INDEX earlier_identity_complaint_idx ON earlier_identity (complaint_id);
      CREATE TRIGGER earlier_identity_append_only BEFORE UPDATE OR DELETE ON earlier_identity
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER earlier_identity_never_emptied BEFORE TRUNCATE ON earlier_identity
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE earlier_identity');
  }
}
