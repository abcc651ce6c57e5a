import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers, their sessions, and the counters of the rate limits. */
export class Accounts1764000000002 implements MigrationInterface {
  readonly name = 'Accounts1764000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9_.]{2,60}$'),
        role text NOT NULL CHECK (role IN ('intake_officer','division_officer','division_head',
          'municipal_clerk','mayor','misconduct_officer','custodian','inspector','administrator')),
        division_code text REFERENCES division (code),
        display_name text NOT NULL,
        position text NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((role IN ('division_officer','division_head')) = (division_code IS NOT NULL))
      );
      CREATE TABLE staff_session (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL
      );
      CREATE INDEX staff_session_account_idx ON staff_session (account_id);
      CREATE UNLOGGED TABLE rate_count (
        bucket text NOT NULL,
        window_start timestamptz NOT NULL,
        hits integer NOT NULL,
        PRIMARY KEY (bucket, window_start)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE rate_count, staff_session, account');
  }
}
