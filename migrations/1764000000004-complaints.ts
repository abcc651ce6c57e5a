import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints: what was said, by whom (sealed), and what was written about it. */
export class Complaints1764000000004 implements MigrationInterface {
  readonly name = 'Complaints1764000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint (
        id uuid PRIMARY KEY REFERENCES matter (id),
        number text NOT NULL UNIQUE,
        pin_hmac text NOT NULL,
        status text NOT NULL CHECK (status IN ('received','assigned','in_progress','answered',
          'closed','waiting_for_citizen','referred','declined','merged')),
        category_code text NOT NULL REFERENCES category (code),
        kind text NOT NULL CHECK (kind IN ('grievance','complaint','misconduct','suggestion',
          'compliment','enquiry')),
        channel text NOT NULL CHECK (channel IN ('web','counter','phone','letter','village_forum',
          'damrongdhama','hotline_1111','line','open311','email')),
        external_reference text,
        subject text CHECK (char_length(subject) <= 120),
        description text NOT NULL CHECK (char_length(description) BETWEEN 10 AND 10000),
        wanted_outcome text,
        village_no integer REFERENCES village (no),
        landmark text,
        hide_name boolean NOT NULL,
        has_email boolean NOT NULL,
        entered_by uuid REFERENCES account (id),
        backdate_reason text,
        search_text text NOT NULL
      );
      CREATE INDEX complaint_search_idx ON complaint USING gin (search_text gin_trgm_ops);
      CREATE INDEX complaint_category_idx ON complaint (category_code);
      CREATE INDEX complaint_status_idx ON complaint (status);

      CREATE TABLE complainant (
        complaint_id uuid PRIMARY KEY REFERENCES complaint (id),
        sealed bytea NOT NULL
      );
      CREATE TABLE identity_look (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        account_id uuid NOT NULL REFERENCES account (id),
        reason text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE TRIGGER identity_look_append_only BEFORE UPDATE OR DELETE ON identity_look
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE complaint_message (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        kind text NOT NULL CHECK (kind IN ('note','question','answer','reason')),
        author_id uuid REFERENCES account (id),
        body text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX complaint_message_idx ON complaint_message (complaint_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE complaint_message, identity_look, complainant, complaint');
  }
}
