import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The measured times that pages publish; the worker writes them. */
export class MeasuredTimes1764000000053 implements MigrationInterface {
  readonly name = 'MeasuredTimes1764000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE measured_time (
        step text PRIMARY KEY,
        days integer CHECK (days >= 0),
        measured_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE measured_time');
  }
}
