import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest links of a project are read first, without sorting ten thousand. */
export class PlanLinkOrder1764000000025 implements MigrationInterface {
  readonly name = 'PlanLinkOrder1764000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX plan_link_project_idx;
      CREATE INDEX plan_link_project_idx ON plan_link (project_code, at DESC, id DESC)
        WHERE state = 'confirmed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX plan_link_project_idx;
      CREATE INDEX plan_link_project_idx ON plan_link (project_code) WHERE state = 'confirmed';
    `);
  }
}
