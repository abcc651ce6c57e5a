import { inFile } from './mutant.js';

const POLICY = ['core/accounts/policy.spec.ts'];
const GUESS = ['platform/guess-limit.spec.ts'];

/** Faults of accounts: what officers may, how long they are signed in, and how often anybody may guess. */
export const PEOPLE_MUTANTS = [
  ...inFile('core/accounts/policy.ts', POLICY, [
    ['the accused sees the case', 'if (matter.accusedIds.includes(actor.id)) return false;', ''],
    [
      'a hidden name is shown to the division',
      'if (TELLS_WHO.has(verb) && isHiddenFrom(actor, matter)) return false;',
      '',
    ],
    [
      'a hidden name is hidden from nobody',
      'hideName && divisionCode !== null',
      'hideName && divisionCode === null',
    ],
    [
      'a restricted case is an ordinary one',
      'if (matter.restricted) return mayRestricted(actor.role, verb);',
      '',
    ],
    [
      'an officer works for every division',
      'matter.divisionCode === actor.divisionCode',
      'actor.divisionCode !== null',
    ],
    [
      'a division reports for another',
      'actor.divisionCode === divisionCode',
      'divisionCode !== null',
    ],
    [
      'who proposes a release confirms it',
      "custodian: new Set<Verb>(['confirm_release'])",
      "custodian: new Set<Verb>(['confirm_release', 'propose_release'])",
    ],
    [
      'the inspector reads notes',
      "inspector: allow('all', ['see_queue',",
      "inspector: allow('all', ['see_notes', 'see_queue',",
    ],
  ]),
  ...inFile(
    'core/accounts/session-life.rule.ts',
    ['core/accounts/session-life.spec.ts'],
    [
      ['a session outlives its day', 'idle < IDLE_MS && age < ABSOLUTE_MS', 'idle < IDLE_MS'],
      ['a session rests for ever', 'idle < IDLE_MS && age < ABSOLUTE_MS', 'age < ABSOLUTE_MS'],
      ['a session rests for a day', 'IDLE_MS = 60 *', 'IDLE_MS = 1440 *'],
    ],
  ),
  ...inFile(
    'core/accounts/staff-sessions.service.ts',
    ['core/accounts/sessions.db.spec.ts'],
    [
      ['a session never ends', 'if (!sessionHolds(session, now)) return this.expire(session);', ''],
      [
        'a closed account stays signed in',
        'this.accounts.active()',
        'this.accounts.byIds([session.accountId])',
      ],
    ],
  ),
  ...inFile(
    'core/accounts/password.rule.ts',
    ['core/accounts/password.spec.ts'],
    [
      ['six letters are a password', 'SHORTEST_PASSWORD = 12', 'SHORTEST_PASSWORD = 6'],
      [
        'the own name is a password',
        "if (namesOf(holder).some((name) => lower.includes(name))) return 'name';",
        '',
      ],
    ],
  ),
  ...inFile('platform/limits/guess-limit.rule.ts', GUESS, [
    [
      'a name is guessed at a hundred times',
      'who: [name, near], most: 10,',
      'who: [name, near], most: 100,',
    ],
    ['a siege changes nothing', 'most: besieged ? 3 : 50', 'most: 50'],
    ['a guesser keeps the owner out', 'who: [name, wide]', 'who: [name]'],
    ['a known browser adds to a siege', 'name === null || knownBrowser !== null', 'name === null'],
  ]),
];
