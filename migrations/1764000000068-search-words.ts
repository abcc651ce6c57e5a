import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of recent complaints, for searches that find nothing because a word is misspelt. */
export class SearchWords1764000000068 implements MigrationInterface {
  readonly name = 'SearchWords1764000000068';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE search_word (
        word text PRIMARY KEY, spelling text NOT NULL, cases integer NOT NULL);
      CREATE INDEX search_word_like_idx ON search_word USING gin (word gin_trgm_ops);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE search_word');
  }
}
