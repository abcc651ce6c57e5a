import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written notices and the counters of their outgoing numbers. */
export class Responses1764000000006 implements MigrationInterface {
  readonly name = 'Responses1764000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE letter_counter (
        series text NOT NULL CHECK (series IN ('ordinary','restricted')),
        year integer NOT NULL,
        last integer NOT NULL CHECK (last >= 1),
        PRIMARY KEY (series, year)
      );
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES matter (id),
        period_id uuid NOT NULL REFERENCES period (id),
        kind text NOT NULL CHECK (kind IN ('progress','result')),
        outcome text CHECK (outcome IN ('done','partly_done','not_possible','founded','unfounded',
          'transferred','declined','withdrawn')),
        body text NOT NULL,
        series text NOT NULL,
        year integer NOT NULL,
        running_number integer NOT NULL,
        letter_number text NOT NULL,
        letter_on date NOT NULL,
        signatory_id uuid NOT NULL REFERENCES account (id),
        signatory_name text NOT NULL,
        signatory_position text NOT NULL,
        channel text NOT NULL CHECK (channel IN ('email','tracking_page')),
        state text NOT NULL CHECK (state IN ('sending','served','failed')),
        signed_at timestamptz NOT NULL,
        entered_by uuid NOT NULL REFERENCES account (id),
        served_at timestamptz,
        served_on date,
        proof jsonb,
        UNIQUE (series, year, running_number),
        CHECK ((kind = 'result') = (outcome IS NOT NULL)),
        CHECK ((state = 'served') = (served_at IS NOT NULL) AND (served_at IS NULL) = (served_on IS NULL))
      );
      CREATE INDEX notice_matter_idx ON notice (matter_id);
      CREATE UNIQUE INDEX notice_one_under_way ON notice (matter_id) WHERE state = 'sending';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE notice, letter_counter');
  }
}
