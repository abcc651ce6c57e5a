import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What lists ask of a complaint, in one row of its own (ADR 36). The view says what the row holds; triggers on the
 * facts write it when their transaction commits, once all of them are there.
 */
const NEWS = `'routed', 'division_assigned', 'case_released', 'citizen_answered', 'reopened'`;

/** What a row holds besides its key. */
const COLUMNS = [
  ...[
    'restricted',
    'accused',
    'division_code',
    'officer_id',
    'status',
    'category_code',
    'village_no',
  ],
  ...['channel', 'received_on', 'due_on', 'ended_on', 'first_due_on', 'first_answered_in_time'],
  ...['first_resolved_in_time', 'queue_rank', 'plan_decided', 'news', 'sent_back'],
];

/** What tabs and filters ask of a row, but for the keys of the indexes. */
const ASKED = `restricted, accused, division_code, officer_id, status, category_code, village_no, channel,
  received_on, plan_decided`;

/** What the figures of a register count. */
const MEASURED = `first_due_on, first_answered_in_time, first_resolved_in_time, due_on, ended_on`;

/** Facts whose every new row, or change of these columns, changes the row of their complaint. */
const FACTS: readonly { table: string; key: string; columns: readonly string[]; of?: string }[] = [
  {
    table: 'matter',
    key: 'id',
    columns: ['restricted', 'division_code', 'officer_id', 'received_on'],
  },
  {
    table: 'complaint',
    key: 'id',
    columns: ['status', 'category_code', 'village_no', 'channel'],
  },
  { table: 'period', key: 'matter_id', columns: ['due_on', 'ended_on', 'round', 'no'] },
  {
    table: 'matter_round',
    key: 'matter_id',
    columns: ['answered_in_time', 'resolved_in_time', 'first_due_on'],
  },
  { table: 'matter_conflict', key: 'matter_id', columns: [] },
  {
    table: 'matter_event',
    key: 'matter_id',
    columns: [],
    of: `NEW.actor_id IS NOT NULL OR NEW.type IN (${NEWS})`,
  },
  {
    table: 'notice',
    key: 'matter_id',
    columns: ['state', 'sent_back_why'],
    of: `NEW.sent_back_why IS NOT NULL`,
  },
  { table: 'plan_link', key: 'matter_id', columns: ['state'] },
  { table: 'plan_unrelated', key: 'matter_id', columns: ['removed_at'] },
];

export class CaseListing1764000000050 implements MigrationInterface {
  readonly name = 'CaseListing1764000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW case_listing_facts AS
      SELECT m.id AS matter_id, m.restricted,
        ARRAY(SELECT x.account_id FROM matter_conflict x WHERE x.matter_id = m.id ORDER BY 1) AS accused,
        m.division_code, o.id AS officer_id, c.status, c.category_code, c.village_no, c.channel,
        m.received_on, p.due_on, p.ended_on, f.first_due_on, f.answered_in_time AS first_answered_in_time,
        f.resolved_in_time AS first_resolved_in_time,
        CASE WHEN p.ended_on IS NOT NULL THEN 2000000 + (date '2100-01-01' - p.ended_on)
          WHEN p.due_on IS NOT NULL THEN p.due_on - date '2000-01-01'
          WHEN c.status <> 'closed' THEN 1000000 ELSE 3000000 END AS queue_rank,
        EXISTS (SELECT 1 FROM plan_link l WHERE l.matter_id = m.id AND l.state = 'confirmed')
          OR EXISTS (SELECT 1 FROM plan_unrelated u WHERE u.matter_id = m.id AND u.removed_at IS NULL)
          AS plan_decided,
        CASE WHEN c.status <> 'closed' AND e.type IN (${NEWS}) THEN e.type END AS news,
        EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = m.id AND n.state = 'draft'
          AND n.sent_back_why IS NOT NULL) AS sent_back
      FROM matter m JOIN complaint c ON c.id = m.id
        LEFT JOIN account o ON o.id = m.officer_id AND o.active
        LEFT JOIN LATERAL (SELECT due_on, ended_on FROM period p WHERE p.matter_id = m.id
          ORDER BY round DESC, no DESC LIMIT 1) p ON true
        LEFT JOIN matter_round f ON f.matter_id = m.id AND f.round = 1
        LEFT JOIN LATERAL (SELECT type FROM matter_event e WHERE e.matter_id = m.id
          AND (e.actor_id IS NOT NULL OR e.type IN (${NEWS})) ORDER BY seq DESC LIMIT 1) e ON true;

      CREATE TABLE case_listing (
        matter_id uuid PRIMARY KEY REFERENCES complaint (id) ON DELETE CASCADE,
        restricted boolean NOT NULL,
        accused uuid[] NOT NULL,
        division_code text,
        officer_id uuid,
        status text NOT NULL,
        category_code text NOT NULL,
        village_no integer,
        channel text NOT NULL,
        received_on date NOT NULL,
        due_on date,
        ended_on date,
        first_due_on date,
        first_answered_in_time boolean,
        first_resolved_in_time boolean,
        queue_rank integer NOT NULL,
        plan_decided boolean NOT NULL,
        news text,
        sent_back boolean NOT NULL
      );
      INSERT INTO case_listing SELECT * FROM case_listing_facts;

      -- What tabs and filters ask stands in the index, so that counting one touches no row.
      CREATE INDEX case_listing_rank ON case_listing (queue_rank, matter_id) INCLUDE (${ASKED});
      CREATE INDEX case_listing_division ON case_listing (division_code, queue_rank, matter_id)
        INCLUDE (${ASKED});
      CREATE INDEX case_listing_officer ON case_listing (officer_id, queue_rank, matter_id)
        INCLUDE (${ASKED}) WHERE officer_id IS NOT NULL;
      CREATE INDEX case_listing_unassigned ON case_listing (queue_rank, matter_id)
        INCLUDE (${ASKED}) WHERE officer_id IS NULL AND status <> 'closed';
      CREATE INDEX case_listing_unassigned_of ON case_listing (division_code, queue_rank, matter_id)
        INCLUDE (${ASKED}) WHERE officer_id IS NULL AND status <> 'closed';
      CREATE INDEX case_listing_unlinked ON case_listing (queue_rank, matter_id)
        INCLUDE (${ASKED}) WHERE NOT plan_decided AND status <> 'closed';
      CREATE INDEX case_listing_unlinked_of ON case_listing (division_code, queue_rank, matter_id)
        INCLUDE (${ASKED}) WHERE NOT plan_decided AND status <> 'closed';
      CREATE INDEX case_listing_restricted ON case_listing (queue_rank, matter_id) INCLUDE (${ASKED})
        WHERE restricted;
      CREATE INDEX case_listing_category ON case_listing (category_code, queue_rank, matter_id) INCLUDE (${ASKED});
      CREATE INDEX case_listing_village ON case_listing (village_no, queue_rank, matter_id) INCLUDE (${ASKED});
      CREATE INDEX case_listing_status ON case_listing (status, queue_rank, matter_id) INCLUDE (${ASKED});
      CREATE INDEX case_listing_channel ON case_listing (channel, queue_rank, matter_id) INCLUDE (${ASKED});
      CREATE INDEX case_listing_received ON case_listing (received_on, matter_id) INCLUDE (${ASKED}, ${MEASURED});
      CREATE INDEX case_listing_received_of ON case_listing (division_code, received_on, matter_id)
        INCLUDE (${ASKED}, ${MEASURED});

      -- By index whatever the tables held when a session planned it: a plan of an empty table is kept for years.
      CREATE FUNCTION refresh_case_listing(changed uuid) RETURNS void LANGUAGE plpgsql
        SET enable_seqscan = off AS $$
      BEGIN
        -- Whoever comes second reads the facts after the first has committed, not beside it.
        PERFORM 1 FROM case_listing WHERE matter_id = changed FOR UPDATE;
        INSERT INTO case_listing AS l SELECT * FROM case_listing_facts WHERE matter_id = changed
        ON CONFLICT (matter_id) DO UPDATE SET (${COLUMNS.join(', ')})
          = (${COLUMNS.map((column) => `excluded.${column}`).join(', ')})
          WHERE l.* IS DISTINCT FROM excluded.*;
      END $$;

      -- Runs at commit, when every fact of the transaction is written: a second one of the same case finds it done.
      CREATE FUNCTION case_listing_follows() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changed uuid;
      BEGIN
        IF TG_ARGV[0] = 'id' THEN changed := NEW.id;
        ELSIF TG_OP = 'DELETE' THEN changed := OLD.matter_id;
        ELSE changed := NEW.matter_id;
        END IF;
        IF changed::text IS DISTINCT FROM current_setting('sipha.listed', true) THEN
          PERFORM refresh_case_listing(changed);
          PERFORM set_config('sipha.listed', changed::text, true);
        END IF;
        RETURN NULL;
      END $$;

      -- An account that is closed or opened again changes who is responsible for all its cases.
      CREATE FUNCTION case_listing_follows_account() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM refresh_case_listing(id) FROM (SELECT id FROM matter WHERE officer_id = NEW.id ORDER BY id) m;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_listed AFTER UPDATE OF active ON account FOR EACH ROW
        WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION case_listing_follows_account();
      ${FACTS.map(triggersOf).join('\n')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const triggers = FACTS.flatMap(({ table, columns }) => [
      `DROP TRIGGER ${table}_listed ON ${table};`,
      ...(columns.length > 0 ? [`DROP TRIGGER ${table}_change_listed ON ${table};`] : []),
    ]);
    await db.query(`
      ${triggers.join('\n')}
      DROP TRIGGER account_listed ON account;
      DROP FUNCTION case_listing_follows_account, case_listing_follows, refresh_case_listing;
      DROP TABLE case_listing;
      DROP VIEW case_listing_facts;
    `);
  }
}

function triggersOf({ table, key, columns, of }: (typeof FACTS)[number]): string {
  const deferred = 'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW';
  const run = `EXECUTE FUNCTION case_listing_follows('${key}')`;
  // Nobody is accused no longer; an event is never changed.
  const first = table === 'matter_conflict' ? 'INSERT OR DELETE' : 'INSERT';
  const made = `CREATE CONSTRAINT TRIGGER ${table}_listed AFTER ${first} ON ${table}
    ${deferred} ${of ? `WHEN (${of})` : ''} ${run};`;
  if (columns.length === 0) return made;
  const list = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  return `${made}
    CREATE CONSTRAINT TRIGGER ${table}_change_listed AFTER UPDATE OF ${columns.join(', ')} ON ${table}
    ${deferred} WHEN ((${list('OLD')}) IS DISTINCT FROM (${list('NEW')})) ${run};`;
}
