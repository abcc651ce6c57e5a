import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may, VERBS, type Actor, type Guarded } from '../../../src/core/accounts/policy.js';
import { ROLES } from '../../../src/core/accounts/role.js';
import { mayInSql } from '../../../src/cases/complaints/policy.sql.js';
import { visibleScope } from '../../../src/cases/complaints/visible-scope.sql.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
const matters: (Guarded & { id: string })[] = [];
beforeAll(async () => {
  town = await Municipality.open();
  for (const category of ['LIGHT', 'TAX', 'MISC', 'OTHER']) await town.submit({ category });
  for (const category of ['LIGHT', 'MISC']) await town.submit({ category, hideName: true });
  // A case that turned out to be misconduct stays restricted, whatever division it had.
  const { number } = await town.submit({ category: 'MISC' });
  await town.rows(`UPDATE matter SET division_code = 'ENG' WHERE reference = $1`, [number]);
  const accused = await town.officer('division_officer.fin');
  await town.rows(
    `INSERT INTO matter_conflict SELECT id, $1 FROM matter WHERE division_code = 'FIN'`,
    [accused.id],
  );
  await town.rows(
    `UPDATE matter m SET officer_id = a.id FROM account a
      WHERE a.username = CASE m.division_code WHEN 'ENG' THEN 'division_officer.eng' ELSE 'division_head.fin' END`,
  );
  await town.submit();
  matters.push(
    ...(await town.rows<Guarded & { id: string }>(
      `SELECT m.id, m.restricted, m.division_code AS "divisionCode", c.hide_name AS "hideName",
              m.officer_id AS "officerId",
              ARRAY(SELECT account_id::text FROM matter_conflict x WHERE x.matter_id = m.id) AS "accusedIds"
         FROM matter m JOIN complaint c ON c.id = m.id`,
    )),
  );
}, 60_000);
afterAll(() => town.close());

describe('what an officer sees', () => {
  for (const role of ROLES) {
    it(`is the same in SQL as in the policy: ${role}`, async () => {
      const usernames = role.startsWith('division') ? [`${role}.eng`, `${role}.fin`] : [role];
      for (const username of usernames) {
        const actor: Actor = await town.officer(username);
        const allowed = matters.filter((matter) => may(actor, 'see_complaint', matter));
        for (const [of, from] of [
          ['m', 'matter m'],
          ['l', '(SELECT *, matter_id AS id FROM case_listing) l'],
        ] as const) {
          const { sql, params } = visibleScope(actor, 1, of);
          const rows = await town.rows<{ id: string }>(
            `SELECT ${of}.id FROM ${from} WHERE ${sql} ORDER BY 1`,
            params,
          );
          expect(rows.map((row) => row.id)).toEqual(allowed.map((matter) => matter.id).sort());
        }
      }
    });
  }

  it.each(VERBS)('may be done by the same officers in SQL as in the policy: %s', async (verb) => {
    const rows = await town.rows<{ id: string; accountId: string }>(
      `SELECT m.id, a.id AS "accountId" FROM matter m JOIN complaint c ON c.id = m.id, account a
        WHERE ${mayInSql(verb)} ORDER BY m.id, a.id`,
    );
    const officers = await town.rows<Actor>(
      'SELECT id, role, division_code AS "divisionCode" FROM account',
    );
    const allowed = matters.flatMap((matter) =>
      officers.filter((one) => may(one, verb, matter)).map((one) => `${matter.id} ${one.id}`),
    );
    expect(rows.map(({ id, accountId }) => `${id} ${accountId}`)).toEqual(allowed.sort());
  });

  it('of a restricted matter is nothing, but for the officer designated for it', () => {
    const restricted = matters.find((matter) => matter.restricted)!;
    const seeing = ROLES.filter((role) =>
      may({ id: 'x', role, divisionCode: restricted.divisionCode }, 'see_complaint', restricted),
    );
    expect(seeing).toEqual(['misconduct_officer']);
  });
});
