import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters: whatever owes an answer by a day; their events, periods and measures. */
export class Matters1764000000003 implements MigrationInterface {
  readonly name = 'Matters1764000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE matter (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        restricted boolean NOT NULL,
        division_code text REFERENCES division (code),
        officer_id uuid REFERENCES account (id),
        received_at timestamptz NOT NULL,
        received_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        last_seq integer NOT NULL DEFAULT 0
      );
      CREATE INDEX matter_division_idx ON matter (division_code);
      CREATE INDEX matter_officer_idx ON matter (officer_id);

      CREATE TABLE matter_conflict (
        matter_id uuid NOT NULL REFERENCES matter (id),
        account_id uuid NOT NULL REFERENCES account (id),
        PRIMARY KEY (matter_id, account_id)
      );

      CREATE TABLE matter_event (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        seq integer NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid REFERENCES account (id),
        data jsonb NOT NULL,
        UNIQUE (matter_id, seq)
      );
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER matter_event_append_only BEFORE UPDATE OR DELETE ON matter_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE event_to_tell (
        event_id uuid PRIMARY KEY REFERENCES matter_event (id),
        written_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE period (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        round integer NOT NULL CHECK (round >= 1),
        no integer NOT NULL CHECK (no >= 1),
        opened_by text NOT NULL CHECK (opened_by IN ('receipt','progress','return','reopening')),
        opened_on date NOT NULL,
        due_on date NOT NULL CHECK (due_on > opened_on),
        due_at timestamptz NOT NULL,
        rule_version text NOT NULL,
        next_step_at timestamptz,
        ended_at timestamptz,
        ended_on date,
        ended_by text CHECK (ended_by IN ('progress','result')),
        UNIQUE (matter_id, round, no),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_on IS NULL))
      );
      CREATE UNIQUE INDEX period_one_open ON period (matter_id) WHERE ended_at IS NULL;
      CREATE INDEX period_next_step ON period (next_step_at) WHERE ended_at IS NULL;
      CREATE INDEX period_open_due ON period (due_on) WHERE ended_at IS NULL;

      CREATE TABLE matter_round (
        matter_id uuid NOT NULL REFERENCES matter (id),
        round integer NOT NULL,
        first_due_on date NOT NULL,
        answered_on date,
        answered_in_time boolean,
        resolved_on date,
        resolved_in_time boolean,
        PRIMARY KEY (matter_id, round)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE matter_round, period, event_to_tell, matter_event, matter_conflict, matter; DROP FUNCTION refuse_change',
    );
  }
}
