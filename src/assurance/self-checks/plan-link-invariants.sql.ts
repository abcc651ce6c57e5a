import type { Invariant } from './invariant.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** What officers decided about complaints and the plan, as the event of each decision calls it. */
const DECIDED = `SELECT matter_id, id::text AS link_id, ${eventTypes('plan_linked')} AS type FROM plan_link
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_unlinked')} FROM plan_link WHERE state = 'removed'
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_unrelated')} FROM plan_unrelated
  UNION ALL SELECT matter_id, id::text, ${eventTypes('plan_dismissed')} FROM plan_dismissal`;

/** The invariants of the links between complaints and the plan. */
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
  {
    code: 'suggestions_wait',
    promise: 'no suggestion waits for a decided complaint, and none is of a project decided about',
    breaches: `SELECT m.reference AS what FROM (
        SELECT s.matter_id FROM plan_suggestion s JOIN plan_link l USING (matter_id)
          WHERE l.state = 'confirmed' AND (s.waiting OR l.project_code = s.project_code)
        UNION ALL SELECT s.matter_id FROM plan_suggestion s JOIN plan_unrelated u USING (matter_id)
          WHERE u.removed_at IS NULL AND s.waiting
        UNION ALL SELECT s.matter_id FROM plan_suggestion s
          JOIN plan_dismissal d USING (matter_id, project_code) WHERE d.removed_at IS NULL) x
      JOIN matter m ON m.id = x.matter_id`,
  },
];
