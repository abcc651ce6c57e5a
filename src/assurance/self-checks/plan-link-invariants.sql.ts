import type { Invariant } from './invariant.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** What officers decided about complaints and the plan, as the event of each decision calls it. */
const DECIDED = `SELECT matter_id, id::text AS link_id, ${eventTypes('plan_linked')} AS type FROM plan_link
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_unlinked')} FROM plan_link WHERE state = 'removed'
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_unrelated')} FROM plan_unrelated
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_dismissed')} FROM plan_dismissal`;

/** The invariant of the links between complaints and the plan. */
export const PLAN_LINK_INVARIANTS: readonly Invariant[] = [
  {
    code: 'plan_decision_event',
    promise:
      'every decision about a complaint and the plan has its event, and no event stands without one',
    breaches: `SELECT m.reference AS what FROM (${DECIDED}) d
      FULL JOIN (SELECT matter_id, data->>'linkId' AS link_id, type FROM matter_event
        WHERE type IN (${eventTypes('plan_linked', 'plan_unlinked', 'plan_unrelated', 'plan_dismissed')})) e
        USING (matter_id, link_id, type)
      JOIN matter m ON m.id = matter_id
      WHERE d.type IS NULL OR e.type IS NULL`,
  },
];
