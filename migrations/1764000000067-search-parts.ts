import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * A complaint is found by its notes, questions, answers and letters too, and by its officer. The view says what the
 * search text is made of; triggers make it due. A letter names whom it is sent to: where the name is hidden from the
 * unit complained about, it is not searched.
 */
export class SearchParts1764000000067 implements MigrationInterface {
  readonly name = 'SearchParts1764000000067';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW complaint_search_parts AS
        SELECT c.id, c.number, c.external_reference, c.subject, g.name AS category, v.name AS village,
            c.description, c.wanted_outcome, c.landmark,
            (SELECT o.display_name FROM matter m JOIN account o ON o.id = m.officer_id AND o.active
              WHERE m.id = c.id) AS officer,
            (SELECT string_agg(s.body, ' ' ORDER BY s.at, s.id) FROM complaint_message s
              WHERE s.complaint_id = c.id) AS messages,
            (SELECT string_agg(concat_ws(' ', n.letter_number, n.body), ' ' ORDER BY n.id) FROM notice n
              WHERE n.matter_id = c.id AND n.letter_number IS NOT NULL AND NOT c.hide_name) AS letters
          FROM complaint c JOIN category g ON g.code = c.category_code
          LEFT JOIN village v ON v.no = c.village_no;
      CREATE FUNCTION message_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true
         WHERE id = coalesce(NEW.complaint_id, OLD.complaint_id) AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER complaint_message_search_due AFTER INSERT OR DELETE OR UPDATE OF body ON complaint_message
        FOR EACH ROW EXECUTE FUNCTION message_in_search();
      CREATE FUNCTION letter_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true WHERE id = NEW.matter_id AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER notice_search_due AFTER INSERT OR UPDATE OF letter_number, body ON notice
        FOR EACH ROW WHEN (NEW.letter_number IS NOT NULL) EXECUTE FUNCTION letter_in_search();
      CREATE FUNCTION officer_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true WHERE id = NEW.id AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER matter_search_due AFTER UPDATE OF officer_id ON matter
        FOR EACH ROW WHEN (OLD.officer_id IS DISTINCT FROM NEW.officer_id) EXECUTE FUNCTION officer_in_search();
      CREATE FUNCTION account_name_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true FROM matter m
         WHERE m.id = complaint.id AND m.officer_id = NEW.id AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_search_due AFTER UPDATE OF display_name, active ON account
        FOR EACH ROW WHEN ((OLD.display_name, OLD.active) IS DISTINCT FROM (NEW.display_name, NEW.active))
        EXECUTE FUNCTION account_name_in_search();
      CREATE TRIGGER complaint_hidden_search_due BEFORE UPDATE OF hide_name ON complaint
        FOR EACH ROW WHEN (OLD.hide_name IS DISTINCT FROM NEW.hide_name)
        EXECUTE FUNCTION complaint_search_falls_due();
      UPDATE complaint SET search_due = true WHERE NOT search_due;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER complaint_hidden_search_due ON complaint;
      DROP TRIGGER account_search_due ON account;
      DROP TRIGGER matter_search_due ON matter;
      DROP TRIGGER notice_search_due ON notice;
      DROP TRIGGER complaint_message_search_due ON complaint_message;
      DROP FUNCTION account_name_in_search, officer_in_search, letter_in_search, message_in_search;
      DROP VIEW complaint_search_parts;
    `);
  }
}
