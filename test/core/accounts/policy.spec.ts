import { describe, expect, it } from '@jest/globals';
import {
  TELLS_WHO,
  may,
  mayEver,
  mayReach,
  VERBS,
  type Actor,
  type Guarded,
} from '../../../src/core/accounts/policy.js';
import { ROLES, type Role } from '../../../src/core/accounts/role.js';

const officer = (role: Role): Actor => ({
  id: 'me',
  role,
  divisionCode: role.startsWith('division') ? 'ENG' : null,
});
const matter = (more: Partial<Guarded> = {}): Guarded => ({
  restricted: false,
  hideName: false,
  divisionCode: 'ENG',
  accusedIds: [],
  ...more,
});
const who = (verb: (typeof VERBS)[number], of: Guarded): Role[] =>
  ROLES.filter((role) => may(officer(role), verb, of));

describe('the policy', () => {
  it.each(ROLES)('closes what accuses a %s to them, whatever they want', (role) => {
    for (const restricted of [true, false]) {
      const of = matter({ restricted, accusedIds: ['other', 'me'] });
      expect(VERBS.filter((verb) => may(officer(role), verb, of))).toEqual([]);
    }
  });

  it('keeps a division to its own cases', () => {
    for (const role of ['division_officer', 'division_head'] as const) {
      for (const divisionCode of ['FIN', null]) {
        const of = matter({ divisionCode });
        expect(VERBS.filter((verb) => may(officer(role), verb, of))).toEqual([]);
      }
      expect(may(officer(role), 'issue_notice', matter())).toBe(true);
      expect(mayReach(officer(role), 'report_plan', 'ENG')).toBe(true);
      expect(mayReach(officer(role), 'report_plan', 'FIN')).toBe(false);
    }
  });

  it('leaves a restricted case to the officer designated for it, and its release to a second person', () => {
    const restricted = matter({ restricted: true });
    for (const verb of VERBS) {
      const second = verb === 'confirm_release';
      const rest = who(verb, restricted).filter((role) => role !== 'misconduct_officer');
      expect([verb, rest]).toEqual([verb, second ? ['custodian'] : []]);
    }
    expect(who('propose_release', restricted)).toEqual(['misconduct_officer']);
    expect(who('confirm_release', restricted)).toEqual(['custodian']);
    expect(who('see_complaint', restricted)).toEqual(['misconduct_officer']);
    expect(who('see_complaint', matter())).not.toContain('misconduct_officer');
  });

  it('hides a name from everyone of a division, and nothing else', () => {
    const hidden = matter({ hideName: true });
    for (const verb of VERBS) {
      const tells = TELLS_WHO.has(verb);
      const kept = who(verb, matter()).filter((role) => !tells || !role.startsWith('division'));
      expect([verb, who(verb, hidden)]).toEqual([verb, kept]);
    }
  });

  it('shows identities to those who work on the case, and notes not to the inspector', () => {
    expect(who('see_identity', matter()).sort()).toEqual(
      ['division_head', 'division_officer', 'intake_officer', 'municipal_clerk'].sort(),
    );
    expect(who('see_notes', matter())).not.toContain('inspector');
    expect(who('sign_notice', matter()).sort()).toEqual(
      ['division_head', 'mayor', 'municipal_clerk'].sort(),
    );
    expect(who('see_complaint', matter())).not.toContain('administrator');
    expect(who('see_complaint', matter())).not.toContain('custodian');
  });

  it('offers a page to whoever may open it for some case', () => {
    expect(ROLES.filter((role) => mayEver({ role }, 'confirm_release'))).toEqual(['custodian']);
    expect(ROLES.filter((role) => mayEver({ role }, 'edit_escalation')).sort()).toEqual(
      ['administrator', 'municipal_clerk'].sort(),
    );
  });
});
