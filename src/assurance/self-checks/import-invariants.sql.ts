import type { Invariant } from './invariant.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/** What is left of the cases of an import that was taken back: a number and its events. */
export const IMPORT_INVARIANTS: readonly Invariant[] = [
  {
    code: 'taken_back_whole',
    promise:
      'a complaint is there unless it was taken back, and then it owes nothing and is told to nobody',
    breaches: `SELECT m.reference AS what FROM matter m
      WHERE (m.kind = 'taken_back') <> EXISTS (SELECT 1 FROM matter_event e
          WHERE e.matter_id = m.id AND e.type = ${eventTypes('import_taken_back')})
        OR (m.kind = 'complaint') <> EXISTS (SELECT 1 FROM complaint c WHERE c.id = m.id)
        OR (m.kind = 'taken_back' AND (EXISTS (SELECT 1 FROM period p WHERE p.matter_id = m.id)
          OR EXISTS (SELECT 1 FROM outbox_mail o WHERE o.matter_id = m.id
            AND o.state IN ('pending','sending','failed'))))`,
  },
];
