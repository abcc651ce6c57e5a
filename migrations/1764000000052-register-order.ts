import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outgoing register is read in the order of its numbers by an index. */
export class RegisterOrder1764000000052 implements MigrationInterface {
  readonly name = 'RegisterOrder1764000000052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX notice_register_idx ON notice (letter_on, series, running_number)
      WHERE running_number IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX notice_register_idx');
  }
}
