import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of what the sweep decides by, and where a holiday's decision comes from. */
export class ClockSetting1764000000012 implements MigrationInterface {
  readonly name = 'ClockSetting1764000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE holiday ADD COLUMN decided_on date;
      CREATE TABLE clock_setting (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        version integer NOT NULL
      );
      INSERT INTO clock_setting (version) VALUES (1);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE clock_setting; ALTER TABLE holiday DROP COLUMN decided_on');
  }
}
