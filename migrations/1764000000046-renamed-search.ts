import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A category or village that gets another name makes the search texts of its complaints due: they are found by what
 * stands on the screen. Rare enough for one statement, which waits for the complaints that officers hold.
 */
export class RenamedSearch1764000000046 implements MigrationInterface {
  readonly name = 'RenamedSearch1764000000046';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION category_name_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true WHERE category_code = NEW.code AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER category_search_due AFTER UPDATE OF name ON category
        FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION category_name_in_search();
      CREATE FUNCTION village_name_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true WHERE village_no = NEW.no AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER village_search_due AFTER UPDATE OF name ON village
        FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION village_name_in_search();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER village_search_due ON village;
      DROP FUNCTION village_name_in_search;
      DROP TRIGGER category_search_due ON category;
      DROP FUNCTION category_name_in_search;
    `);
  }
}
