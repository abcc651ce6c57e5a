import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published services with their steps and days, and how content citizens were with a result. */
export class Services1764000000024 implements MigrationInterface {
  readonly name = 'Services1764000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE service (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
        name text NOT NULL CHECK (name ~ '\\S'),
        division_code text NOT NULL REFERENCES division (code),
        sort integer NOT NULL,
        published_on date,
        withdrawn_on date,
        CHECK (withdrawn_on >= published_on)
      );
      CREATE TABLE service_step (
        service_code text NOT NULL REFERENCES service (code),
        no integer NOT NULL CHECK (no >= 1),
        name text NOT NULL CHECK (name ~ '\\S'),
        days integer NOT NULL CHECK (days BETWEEN 0 AND 365),
        measured text CHECK (measured IN ('assigned','started','answered','resolved')),
        PRIMARY KEY (service_code, no)
      );
      CREATE TABLE complaint_rating (
        matter_id uuid NOT NULL,
        round integer NOT NULL,
        score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
        rated_at timestamptz NOT NULL,
        PRIMARY KEY (matter_id, round),
        FOREIGN KEY (matter_id, round) REFERENCES matter_round (matter_id, round)
      );
      CREATE INDEX matter_round_resolved ON matter_round (resolved_on) WHERE resolved_on IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX matter_round_resolved;
      DROP TABLE complaint_rating, service_step, service;
    `);
  }
}
