import { mayInSql } from '../../cases/complaints/policy.sql.js';

/**
 * A letter `n` with which somebody has something to do: not an e-mail under way, nor one that was delivered or
 * given up.
 */
export const UNFINISHED = `(n.state IN ('draft','for_signature','signed')
  OR (n.state = 'sending' AND n.channel IN ('post','hand'))
  OR (n.state = 'failed' AND EXISTS (SELECT 1 FROM period o WHERE o.id = n.period_id AND o.ended_at IS NULL)))`;

/**
 * Whether the officer `a` may sign a letter of the matter `m` on a day: what SignatoriesService says, for every
 * letter at once.
 */
export const maySignInSql = (day: string): string => `(a.active AND ${mayInSql('sign_notice')}
  AND (a.role = 'mayor' OR EXISTS (SELECT 1 FROM signing_order s WHERE s.account_id = a.id
    AND s.starts_on <= ${day} AND coalesce(s.ends_on >= ${day}, true) AND coalesce(s.revoked_on > ${day}, true))))`;

/** The writer of what is not signed; then whoever answers for the case; then who assigns work in it. */
const WORK_RANK = `CASE
  WHEN NOT CASE WHEN n.state = 'sending' THEN ${mayInSql('deliver_notice')} ELSE ${mayInSql('issue_notice')} END THEN NULL
  WHEN a.id = n.entered_by AND n.state IN ('draft','for_signature') THEN 2
  WHEN a.id = m.officer_id THEN 3
  WHEN a.id = n.entered_by THEN 4
  WHEN a.role IN ('misconduct_officer','division_head') THEN 5
  WHEN a.role = 'intake_officer' THEN 6
  WHEN a.role = 'municipal_clerk' THEN 7 END`;

const firstOf = (rank: string): string => `(SELECT a.id AS "accountId", r.rank = 1 AS "toSign"
  FROM account a CROSS JOIN LATERAL (SELECT ${rank} AS rank) r
 WHERE a.active AND r.rank IS NOT NULL ORDER BY r.rank FETCH FIRST 1 ROWS WITH TIES)`;

/**
 * In whose list the letter `n` of `m` and `c` is on a day: its signatory's, if they may sign it; otherwise that
 * of one officer who works on it, or of the heads of one post.
 */
export const handsOn = (day: string): string =>
  firstOf(
    `CASE WHEN n.state = 'for_signature' AND a.id = n.signatory_id AND ${maySignInSql(day)} THEN 1
      ELSE ${WORK_RANK} END`,
  );

/** Who works on the letter `n` as it stands, whoever is to sign it. */
export const WORKERS = firstOf(WORK_RANK);
