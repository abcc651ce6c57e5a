import type { MigrationInterface, QueryRunner } from 'typeorm';

type Renamed = readonly [from: string, to: string];

const TABLES: readonly Renamed[] = [
  ['event_to_tell', 'pending_event'],
  ['event_to_seal', 'unchained_event'],
  ['event_seal', 'audit_chain_link'],
  ['clock_setting', 'escalation_settings'],
  ['filing_key', 'submission_key'],
  ['identity_look', 'identity_access'],
];

/** By the table's new name. */
const COLUMNS: readonly (readonly [table: string, from: string, to: string])[] = [
  ['audit_chain_link', 'sealed_at', 'chained_at'],
  ['submission_key', 'sealed_pin', 'encrypted_pin'],
  ['complainant', 'sealed', 'ciphertext'],
  ['concealed_text', 'sealed', 'ciphertext'],
  ['stored_file', 'sealed', 'ciphertext'],
  ['stored_file', 'kept_at', 'stored_at'],
  ['notice', 'served_at', 'delivered_at'],
  ['notice', 'served_on', 'delivered_on'],
  ['notice', 'verify_code', 'verification_code'],
  ['plan_report', 'span', 'reporting_period_kind'],
  ['plan_report', 'span_no', 'reporting_period_no'],
];

const CONSTRAINTS: readonly (readonly [table: string, from: string, to: string])[] = [
  ['pending_event', 'event_to_tell_pkey', 'pending_event_pkey'],
  ['pending_event', 'event_to_tell_event_id_fkey', 'pending_event_event_id_fkey'],
  ['unchained_event', 'event_to_seal_pkey', 'unchained_event_pkey'],
  ['audit_chain_link', 'event_seal_pkey', 'audit_chain_link_pkey'],
  ['audit_chain_link', 'event_seal_event_id_key', 'audit_chain_link_event_id_key'],
  ['audit_chain_link', 'event_seal_no_check', 'audit_chain_link_no_check'],
  ['audit_chain_link', 'event_seal_hash_check', 'audit_chain_link_hash_check'],
  ['escalation_settings', 'clock_setting_pkey', 'escalation_settings_pkey'],
  ['escalation_settings', 'clock_setting_id_check', 'escalation_settings_id_check'],
  ['submission_key', 'filing_key_pkey', 'submission_key_pkey'],
  ['submission_key', 'filing_key_complaint_id_fkey', 'submission_key_complaint_id_fkey'],
  ['identity_access', 'identity_look_pkey', 'identity_access_pkey'],
  ['identity_access', 'identity_look_complaint_id_fkey', 'identity_access_complaint_id_fkey'],
  ['identity_access', 'identity_look_account_id_fkey', 'identity_access_account_id_fkey'],
  ['identity_access', 'identity_look_outcome_check', 'identity_access_outcome_check'],
  ['notice', 'notice_verify_code_key', 'notice_verification_code_key'],
  ['notice', 'notice_served_day_check', 'notice_delivery_day_check'],
  ['plan_report', 'plan_report_span_check', 'plan_report_reporting_period_kind_check'],
  ['plan_report', 'plan_report_span_no_check', 'plan_report_reporting_period_no_check'],
  [
    'plan_report',
    'plan_report_project_code_division_code_span_span_no_key',
    'plan_report_one_per_reporting_period',
  ],
];

const INDEXES: readonly Renamed[] = [
  ['filing_key_complaint_idx', 'submission_key_complaint_idx'],
  ['filing_key_expiry_idx', 'submission_key_expiry_idx'],
  ['identity_look_newest_idx', 'identity_access_newest_idx'],
  ['identity_look_person_idx', 'identity_access_person_idx'],
];

const TRIGGERS: readonly (readonly [table: string, from: string, to: string])[] = [
  ['audit_chain_link', 'event_seal_append_only', 'audit_chain_link_append_only'],
  ['audit_chain_link', 'event_seal_never_emptied', 'audit_chain_link_never_emptied'],
  ['identity_access', 'identity_look_append_only', 'identity_access_append_only'],
  ['identity_access', 'identity_look_never_emptied', 'identity_access_never_emptied'],
  ['matter_event', 'matter_event_sealed', 'matter_event_unchained'],
];

/** A rename does not reach into a function's text: the body names the table. */
const FUNCTION = { from: 'events_wait_for_seals', to: 'events_wait_for_audit_chain' };
const body = (name: string, table: string): string => `
  CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${table} (event_id) SELECT id FROM written;
    RETURN NULL;
  END $$`;

/** The checks that name the state of a delivered notice, or the opening of a report's period. */
const checks = (delivered: string, columns: string, check: string, opening: string): string => `
  ALTER TABLE notice
    ADD CONSTRAINT notice_state_check CHECK (state IN ('draft','for_signature','signed','sending',
      '${delivered}','failed','returned','voided','discarded')),
    ADD CONSTRAINT ${check} CHECK (
      (state IN ('${delivered}','returned')) = (${columns}_at IS NOT NULL)
      AND (${columns}_at IS NULL) = (${columns}_on IS NULL)),
    ADD CONSTRAINT notice_signed_check CHECK (
      (state IN ('signed','sending','${delivered}','failed','returned','voided')) = (running_number IS NOT NULL)
      AND num_nulls(year, running_number, letter_number, letter_on, signatory_name,
        signatory_position, signed_at, signed_how) IN (0, 8)
      AND (NOT (state IN ('signed','sending','${delivered}','failed','returned','voided'))
        OR signatory_id IS NOT NULL));
  ALTER TABLE period ADD CONSTRAINT period_opened_by_check
    CHECK (opened_by IN ('receipt','progress','return','reopening','${opening}'));`;

/** The field's words: what a table holds is called as in the code and the glossary. Events stay as they are. */
export class FieldWords1764000000042 implements MigrationInterface {
  readonly name = 'FieldWords1764000000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notice DROP CONSTRAINT notice_state_check, DROP CONSTRAINT notice_served_check,
        DROP CONSTRAINT notice_signed_check;
      ALTER TABLE period DROP CONSTRAINT period_opened_by_check;
      UPDATE notice SET state = 'delivered' WHERE state = 'served';
      UPDATE period SET opened_by = 'reporting_period_end' WHERE opened_by = 'span_end';`);
    for (const [from, to] of TABLES) await db.query(`ALTER TABLE ${from} RENAME TO ${to}`);
    for (const [table, from, to] of COLUMNS) {
      await db.query(`ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`);
    }
    for (const [table, from, to] of CONSTRAINTS) {
      await db.query(`ALTER TABLE ${table} RENAME CONSTRAINT ${from} TO ${to}`);
    }
    for (const [from, to] of INDEXES) await db.query(`ALTER INDEX ${from} RENAME TO ${to}`);
    for (const [table, from, to] of TRIGGERS) {
      await db.query(`ALTER TRIGGER ${from} ON ${table} RENAME TO ${to}`);
    }
    await db.query(`ALTER FUNCTION ${FUNCTION.from} RENAME TO ${FUNCTION.to}`);
    await db.query(body(FUNCTION.to, 'unchained_event'));
    await db.query(
      checks('delivered', 'delivered', 'notice_delivered_check', 'reporting_period_end'),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notice DROP CONSTRAINT notice_state_check, DROP CONSTRAINT notice_delivered_check,
        DROP CONSTRAINT notice_signed_check;
      ALTER TABLE period DROP CONSTRAINT period_opened_by_check;
      UPDATE notice SET state = 'served' WHERE state = 'delivered';
      UPDATE period SET opened_by = 'span_end' WHERE opened_by = 'reporting_period_end';`);
    await db.query(`ALTER FUNCTION ${FUNCTION.to} RENAME TO ${FUNCTION.from}`);
    for (const [table, from, to] of TRIGGERS) {
      await db.query(`ALTER TRIGGER ${to} ON ${table} RENAME TO ${from}`);
    }
    for (const [from, to] of INDEXES) await db.query(`ALTER INDEX ${to} RENAME TO ${from}`);
    for (const [table, from, to] of CONSTRAINTS) {
      await db.query(`ALTER TABLE ${table} RENAME CONSTRAINT ${to} TO ${from}`);
    }
    for (const [table, from, to] of COLUMNS) {
      await db.query(`ALTER TABLE ${table} RENAME COLUMN ${to} TO ${from}`);
    }
    for (const [from, to] of TABLES) await db.query(`ALTER TABLE ${to} RENAME TO ${from}`);
    await db.query(body(FUNCTION.from, 'event_to_seal'));
    await db.query(checks('served', 'served', 'notice_served_check', 'span_end'));
  }
}
