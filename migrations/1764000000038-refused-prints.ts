import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A print batch names the letters that could not be joined; the others are printed. */
export class RefusedPrints1764000000038 implements MigrationInterface {
  readonly name = 'RefusedPrints1764000000038';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE print_batch ADD COLUMN refused_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE print_batch DROP COLUMN refused_ids');
  }
}
