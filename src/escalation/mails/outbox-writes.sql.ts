/**
 * Puts due mails into envelopes. A mail that was tried once keeps its own and with it its Message-ID: in a digest
 * a second copy would not be known as one. A flood to one officer becomes one mail, and so do the news of one
 * morning. The citizen's mails are never gathered.
 */
export const GATHER = `WITH due AS (SELECT id, recipient, mail = ANY ($2::text[]) AS news FROM outbox_mail
    WHERE state = 'pending' AND envelope_id IS NULL AND send_after <= (SELECT clock_timestamp())
    ORDER BY id FOR UPDATE SKIP LOCKED),
  crowd AS MATERIALIZED (SELECT recipient, gen_random_uuid() AS envelope_id, count(*) >= $1 AS flood FROM due
    WHERE recipient <> 'citizen' GROUP BY recipient
    HAVING count(*) >= $1 OR count(*) FILTER (WHERE news) > 1)
  UPDATE outbox_mail o SET envelope_id = coalesce(crowd.envelope_id, due.id)
    FROM due LEFT JOIN crowd ON crowd.recipient = due.recipient AND (crowd.flood OR due.news) WHERE o.id = due.id`;

/**
 * Claims an envelope whole or not at all. Of a digest only its first line is there to be taken, so that two
 * workers never share one, and one instant decides about all lines: a clock that runs on between rows would
 * end their leases one after another. Lines are locked in the order of their keys, by every statement here.
 */
export const CLAIM = `WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS now),
  first AS MATERIALIZED (SELECT o.envelope_id FROM outbox_mail o CROSS JOIN moment
    WHERE o.envelope_id IS NOT NULL AND o.state IN ('pending','sending') AND (o.at_once OR NOT $3::boolean)
      AND ((o.state = 'pending' AND o.send_after <= moment.now)
        OR (o.state = 'sending' AND o.lease_until < moment.now))
      AND NOT EXISTS (SELECT 1 FROM outbox_mail earlier WHERE earlier.envelope_id = o.envelope_id
        AND earlier.id < o.id AND earlier.state IN ('pending','sending'))
    ORDER BY o.at_once DESC, o.send_after LIMIT 1 FOR UPDATE OF o SKIP LOCKED),
  whole AS MATERIALIZED (SELECT o.id, e.type, e.actor_id, e.data
    FROM outbox_mail o JOIN first USING (envelope_id) JOIN matter_event e ON e.id = o.event_id
   WHERE o.state IN ('pending','sending') ORDER BY o.id FOR UPDATE OF o)
  UPDATE outbox_mail o SET state = 'sending', attempts = o.attempts + 1, lease_token = $1,
         lease_until = moment.now + make_interval(secs => $2)
    FROM whole CROSS JOIN moment WHERE o.id = whole.id
  RETURNING o.id, o.envelope_id AS "envelopeId", o.attempts, o.reason AS said, o.matter_id AS "matterId", o.recipient,
    o.mail, jsonb_build_object('id', o.event_id, 'matterId', o.matter_id, 'type', whole.type,
      'actorId', whole.actor_id, 'data', whole.data) AS event`;

const MINE = `WITH mine AS MATERIALIZED (SELECT id FROM outbox_mail
    WHERE envelope_id = $1 AND lease_token = $2 AND state = 'sending' ORDER BY id FOR UPDATE)`;

const ENDED = `ended_at = clock_timestamp(), lease_token = NULL, lease_until = NULL`;

/** Renews the lease of an envelope. */
export const RENEW_LEASE = `${MINE} UPDATE outbox_mail o
    SET lease_until = (SELECT clock_timestamp()) + make_interval(secs => $3)
   FROM mine WHERE o.id = mine.id`;

/** Cancels single lines, each with its reason. */
export const CANCEL_LINES = `${MINE} UPDATE outbox_mail o SET state = 'cancelled', reason = r.reason, ${ENDED}
   FROM mine JOIN jsonb_to_recordset($3::jsonb) AS r(id uuid, reason text) USING (id)
  WHERE o.id = mine.id`;

export const END_ENVELOPE = `${MINE} UPDATE outbox_mail o SET state = $3, reason = $4, ${ENDED}
   FROM mine WHERE o.id = mine.id`;

/** Gives an envelope back, all its lines for the same moment. */
export const GIVE_BACK = `${MINE} UPDATE outbox_mail o SET state = 'pending', reason = $4,
         lease_token = NULL, lease_until = NULL,
         send_after = (SELECT clock_timestamp()) + make_interval(secs => $3)
   FROM mine WHERE o.id = mine.id`;
