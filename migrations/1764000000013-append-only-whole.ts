import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['matter_event', 'identity_look', 'office_event'];

/** What is append-only cannot be emptied at one stroke either: row triggers do not see TRUNCATE. */
export class AppendOnlyWhole1764000000013 implements MigrationInterface {
  readonly name = 'AppendOnlyWhole1764000000013';

  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(
        `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`DROP TRIGGER ${table}_never_emptied ON ${table}`);
  }
}
