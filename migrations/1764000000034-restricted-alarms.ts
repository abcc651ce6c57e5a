import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Broken promises of restricted matters are alarms of their own, which only their officer hears of. */
export class RestrictedAlarms1764000000034 implements MigrationInterface {
  readonly name = 'RestrictedAlarms1764000000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM alarm;
      ALTER TABLE alarm ADD COLUMN restricted boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT alarm_pkey, ADD PRIMARY KEY (code, restricted);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM alarm WHERE restricted;
      ALTER TABLE alarm DROP CONSTRAINT alarm_pkey, DROP COLUMN restricted, ADD PRIMARY KEY (code);
    `);
  }
}
