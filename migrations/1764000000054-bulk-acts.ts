import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One act on several cases of the queue: what was asked for, and what became of each case. */
export class BulkActs1764000000054 implements MigrationInterface {
  readonly name = 'BulkActs1764000000054';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE bulk_order (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        act text NOT NULL,
        input jsonb,
        asked_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        ended_at timestamptz,
        undone_at timestamptz,
        CHECK (confirmed_at IS NULL OR input IS NOT NULL),
        CHECK (ended_at IS NULL OR confirmed_at IS NOT NULL)
      );
      CREATE INDEX bulk_order_asked ON bulk_order (asked_at);
      CREATE INDEX bulk_order_left ON bulk_order (id) WHERE confirmed_at IS NOT NULL AND ended_at IS NULL;
      CREATE TABLE bulk_case (
        order_id uuid NOT NULL REFERENCES bulk_order (id) ON DELETE CASCADE,
        matter_id uuid NOT NULL REFERENCES matter (id),
        place integer NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'done', 'refused', 'undone', 'kept')),
        version integer NOT NULL,
        before jsonb,
        refusal text,
        PRIMARY KEY (order_id, matter_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bulk_case, bulk_order');
  }
}
