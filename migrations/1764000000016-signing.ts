import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKEN = `state IN ('signed','sending','served','failed','returned','voided')`;

/** The life of a notice from its draft on, who may sign and by which order, and the signatures' pictures. */
export class Signing1764000000016 implements MigrationInterface {
  readonly name = 'Signing1764000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE signing_order (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('delegation','acting')),
        account_id uuid NOT NULL REFERENCES account (id),
        principal_position text NOT NULL,
        order_number text NOT NULL,
        ordered_on date NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        revoked_on date,
        entered_by uuid REFERENCES account (id),
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (ordered_on <= starts_on),
        CHECK (ends_on >= starts_on),
        CHECK (kind = 'delegation' OR ends_on IS NOT NULL)
      );
      CREATE INDEX signing_order_account ON signing_order (account_id);

      CREATE TABLE signature_picture (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        file_id uuid NOT NULL REFERENCES stored_file (id),
        set_at timestamptz NOT NULL
      );

      ALTER TABLE notice DROP CONSTRAINT notice_state_check;
      ALTER TABLE notice DROP CONSTRAINT notice_channel_check;
      ALTER TABLE notice DROP CONSTRAINT notice_returned_check;
      ALTER TABLE notice
        ALTER COLUMN year DROP NOT NULL,
        ALTER COLUMN running_number DROP NOT NULL,
        ALTER COLUMN letter_number DROP NOT NULL,
        ALTER COLUMN letter_on DROP NOT NULL,
        ALTER COLUMN signatory_id DROP NOT NULL,
        ALTER COLUMN signatory_name DROP NOT NULL,
        ALTER COLUMN signatory_position DROP NOT NULL,
        ALTER COLUMN signed_at DROP NOT NULL,
        ADD COLUMN drafted_at timestamptz,
        ADD COLUMN attachments text[] NOT NULL DEFAULT '{}',
        ADD COLUMN copies text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sent_back_why text,
        ADD COLUMN order_id uuid REFERENCES signing_order (id),
        ADD COLUMN signed_how text CHECK (signed_how IN ('electronic','paper')),
        ADD COLUMN verify_code text UNIQUE,
        ADD COLUMN letter jsonb,
        ADD COLUMN file_id uuid REFERENCES stored_file (id),
        ADD COLUMN file_hash text,
        ADD COLUMN proof_file_id uuid REFERENCES stored_file (id),
        ADD COLUMN late_why text,
        ADD COLUMN returned_why text,
        ADD COLUMN voided_on date,
        ADD COLUMN voided_why text,
        ADD COLUMN voided_by uuid REFERENCES account (id);
      UPDATE notice SET drafted_at = signed_at, signed_how = 'electronic';
      ALTER TABLE notice
        ALTER COLUMN drafted_at SET NOT NULL,
        ADD CONSTRAINT notice_state_check CHECK (state IN ('draft','for_signature','signed','sending',
          'served','failed','returned','voided','discarded')),
        ADD CONSTRAINT notice_channel_check CHECK (channel IN ('email','post','hand','tracking_page')),
        ADD CONSTRAINT notice_returned_check
          CHECK ((state = 'returned') = (returned_on IS NOT NULL) AND returned_on >= served_on),
        ADD CONSTRAINT notice_signed_check CHECK (
          (${TAKEN}) = (running_number IS NOT NULL)
          AND num_nulls(year, running_number, letter_number, letter_on, signatory_name,
            signatory_position, signed_at, signed_how) IN (0, 8)
          AND (NOT (${TAKEN}) OR signatory_id IS NOT NULL)),
        ADD CONSTRAINT notice_voided_check CHECK (
          (state = 'voided') = (voided_on IS NOT NULL)
          AND num_nulls(voided_on, voided_why, voided_by) IN (0, 3)),
        ADD CONSTRAINT notice_served_day_check CHECK (served_on >= letter_on);
      DROP INDEX notice_one_under_way;
      CREATE UNIQUE INDEX notice_one_under_way ON notice (matter_id)
        WHERE state IN ('draft','for_signature','signed','sending');
      CREATE INDEX notice_for_signature ON notice (signatory_id) WHERE state = 'for_signature';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM notice WHERE state IN ('draft','for_signature','discarded');
      ALTER TABLE notice
        DROP CONSTRAINT notice_served_day_check, DROP CONSTRAINT notice_voided_check,
        DROP CONSTRAINT notice_signed_check, DROP CONSTRAINT notice_state_check,
        DROP CONSTRAINT notice_channel_check, DROP CONSTRAINT notice_returned_check;
      UPDATE notice SET state = 'failed' WHERE state IN ('signed','voided');
      UPDATE notice SET channel = 'tracking_page' WHERE channel IN ('post','hand');
      ALTER TABLE notice
        ALTER COLUMN year SET NOT NULL, ALTER COLUMN running_number SET NOT NULL,
        ALTER COLUMN letter_number SET NOT NULL, ALTER COLUMN letter_on SET NOT NULL,
        ALTER COLUMN signatory_id SET NOT NULL, ALTER COLUMN signatory_name SET NOT NULL,
        ALTER COLUMN signatory_position SET NOT NULL, ALTER COLUMN signed_at SET NOT NULL,
        DROP COLUMN drafted_at, DROP COLUMN attachments, DROP COLUMN copies,
        DROP COLUMN sent_back_why, DROP COLUMN order_id, DROP COLUMN signed_how,
        DROP COLUMN verify_code, DROP COLUMN letter, DROP COLUMN file_id, DROP COLUMN file_hash,
        DROP COLUMN proof_file_id, DROP COLUMN late_why, DROP COLUMN returned_why,
        DROP COLUMN voided_on, DROP COLUMN voided_why, DROP COLUMN voided_by;
      ALTER TABLE notice
        ADD CONSTRAINT notice_state_check CHECK (state IN ('sending','served','failed','returned')),
        ADD CONSTRAINT notice_channel_check CHECK (channel IN ('email','tracking_page')),
        ADD CONSTRAINT notice_returned_check
          CHECK ((state = 'returned') = (returned_on IS NOT NULL) AND returned_on >= served_on);
      DROP INDEX notice_one_under_way;
      CREATE UNIQUE INDEX notice_one_under_way ON notice (matter_id) WHERE state = 'sending';
      DROP INDEX notice_for_signature;
      DROP TABLE signature_picture, signing_order;
    `);
  }
}
