import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that came back: the ended period and its measures stay, and the notice says so. */
export class ReturnedNotices1764000000010 implements MigrationInterface {
  readonly name = 'ReturnedNotices1764000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notice ADD COLUMN returned_on date;
      ALTER TABLE notice DROP CONSTRAINT notice_state_check;
      ALTER TABLE notice ADD CONSTRAINT notice_state_check
        CHECK (state IN ('sending','served','failed','returned'));
      ALTER TABLE notice DROP CONSTRAINT notice_check1;
      ALTER TABLE notice ADD CONSTRAINT notice_served_check CHECK (
        (state IN ('served','returned')) = (served_at IS NOT NULL)
        AND (served_at IS NULL) = (served_on IS NULL));
      ALTER TABLE notice ADD CONSTRAINT notice_returned_check
        CHECK ((state = 'returned') = (returned_on IS NOT NULL) AND returned_on >= served_on);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notice DROP CONSTRAINT notice_returned_check;
      ALTER TABLE notice DROP CONSTRAINT notice_served_check;
      ALTER TABLE notice DROP CONSTRAINT notice_state_check;
      ALTER TABLE notice ADD CONSTRAINT notice_state_check
        CHECK (state IN ('sending','served','failed'));
      ALTER TABLE notice ADD CONSTRAINT notice_check1 CHECK (
        (state = 'served') = (served_at IS NOT NULL) AND (served_at IS NULL) = (served_on IS NULL));
      ALTER TABLE notice DROP COLUMN returned_on;
    `);
  }
}
