import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * A complaint is found by its notes, questions, answers and letters too, and by its officer. The view says what the
 * search text is made of; triggers make it due. A letter names whom it is sent to: where the name is hidden from the
 * unit complained about, it is not searched. Who may not read the notes of a case finds it by `search_open`, which has
 * no message and no letter.
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
      ALTER TABLE complaint ADD search_open text NOT NULL DEFAULT '';
      CREATE FUNCTION search_falls_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE complaint SET search_due = true
         WHERE id = (to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0])::uuid AND NOT search_due;
        RETURN NULL;
      END $$;
      CREATE TRIGGER complaint_message_search_due AFTER INSERT OR DELETE OR UPDATE OF body ON complaint_message
        FOR EACH ROW EXECUTE FUNCTION search_falls_due('complaint_id');
      CREATE TRIGGER notice_search_due AFTER INSERT OR UPDATE OF letter_number, body ON notice
        FOR EACH ROW WHEN (NEW.letter_number IS NOT NULL) EXECUTE FUNCTION search_falls_due('matter_id');
      CREATE TRIGGER matter_search_due AFTER UPDATE OF officer_id ON matter
        FOR EACH ROW WHEN (OLD.officer_id IS DISTINCT FROM NEW.officer_id)
        EXECUTE FUNCTION search_falls_due('id');
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
      DROP FUNCTION account_name_in_search, search_falls_due;
      ALTER TABLE complaint DROP COLUMN search_open;
      DROP VIEW complaint_search_parts;
    `);
  }
}
