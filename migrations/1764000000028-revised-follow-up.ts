import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project that a revision changed owes reports by its new terms from the revision's day on, never before. */
export class RevisedFollowUp1764000000028 implements MigrationInterface {
  readonly name = 'RevisedFollowUp1764000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE plan_project ADD COLUMN followed_from date');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE plan_project DROP COLUMN followed_from');
  }
}
