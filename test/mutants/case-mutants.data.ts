import { inFile } from './mutant.js';

const AGAIN = ['cases/complaints/access-again.db.spec.ts'];
const RULES = ['model/rules.spec.ts'];
const STATUS = ['cases/complaints/status.spec.ts'];

/** Faults of complaints: their moves, access, numbers and intake. */
export const CASE_MUTANTS = [
  ...inFile('cases/commands/case-command.service.ts', AGAIN, [
    [
      'access is not asked again under the lock',
      `      const { id } = await this.access.demand(manager, actor, number, verb);
      const matter = await this.lock.take(manager, id, version);
      // Asked again under the lock: the division or the accused may have changed meanwhile.
      const access = await this.access.demand(manager, actor, number, verb);`,
      `      const access = await this.access.demand(manager, actor, number, verb);
      const matter = await this.lock.take(manager, access.id, version);`,
    ],
  ]),
  ...inFile('assurance/restriction/restriction.service.ts', AGAIN, [
    [
      'who was accused meanwhile restricts',
      `      await this.access.demandUnseen(manager, actor, number, 'restrict');
      await this.outgoing.stop`,
      '      await this.outgoing.stop',
    ],
  ]),
  ...inFile('assurance/restriction/release-preconditions.service.ts', AGAIN, [
    [
      'the accused confirms a release',
      "await this.access.demandUnseen(manager, actor, matter.reference, 'confirm_release');",
      '',
    ],
  ]),
  ...inFile('cases/commands/moves/moves.ts', RULES, [
    ['a move is made from any status', '!move.from.includes(status)', 'false as boolean'],
    ['a case closes without an answer', 'move.afterAnswer && answerOwed', 'false as boolean'],
  ]),
  ...inFile('cases/complaints/status.rule.ts', STATUS, [
    [
      'a progress notice answers',
      "kind === 'result' ? 'answered' : status",
      "kind ? 'answered' : status",
    ],
    [
      'what came back stays answered',
      "status === 'answered' || status === 'closed' ? 'in_progress' : status",
      "status === 'closed' ? 'in_progress' : status",
    ],
    [
      'a reopened case loses its officer',
      "hasOfficer ? 'assigned' : 'received'",
      "hasOfficer ? 'received' : 'received'",
    ],
    ['what nobody has is assigned', "status === 'assigned' ? 'received' : status", 'status'],
    [
      'a citizen’s answer is waited for on',
      "status === 'waiting_for_citizen' ? 'in_progress' : status",
      'status',
    ],
  ]),
  ...inFile('cases/complaints/rating.rule.ts', STATUS, [
    ['a result is rated for 31 days', 'RATING_DAYS = 30', 'RATING_DAYS = 31'],
    ['a progress notice is rated', "newest.endedBy !== 'result' || ", ''],
  ]),
  ...inFile('cases/complaints/few-cases.rule.ts', STATUS, [
    ['four cases are told of', 'FEWEST_TOLD = 5', 'FEWEST_TOLD = 4'],
  ]),
  ...inFile('cases/complaints/complaint-number.rule.ts', STATUS, [
    ['a PIN has any length', ' && digits.length === PIN_DIGITS', ''],
    ['a number has look-alikes', '|| [...body].some((c) => !NUMBER_ALPHABET.includes(c))', ''],
  ]),
  ...inFile(
    'cases/complaints/identity-access.rule.ts',
    ['cases/complaints/identity-access.spec.ts'],
    [
      [
        'one identity more than allowed is shown',
        'shownToday + reasons.length > most',
        'shownToday + reasons.length > most + 1',
      ],
      ['six letters are a reason', 'letters.length >= FEWEST_LETTERS &&', ''],
      ['who may not see is shown', "if (!allowed) return 'not_allowed';", ''],
    ],
  ),
  ...inFile(
    'cases/complaints/receipt-day.rule.ts',
    ['cases/intake/receipt-day.spec.ts'],
    [
      [
        'a letter is received tomorrow',
        "if (receivedOn > today) return { field: 'receivedOn', message: 'received_on_future' };",
        '',
      ],
      [
        'a backdated letter needs no reason',
        'REASON_AFTER_DAYS && !reason',
        'FURTHEST_BACK_DAYS && !reason',
      ],
      ['the day is any day', 'FURTHEST_BACK_DAYS = 60', 'FURTHEST_BACK_DAYS = 600'],
    ],
  ),
  ...inFile(
    'cases/intake/submission-keys.service.ts',
    ['cases/intake/submission.db.spec.ts'],
    [
      [
        'a PIN is shown for ever',
        'encryptedPin !== null && now < row.expiresAt',
        'encryptedPin !== null',
      ],
      [
        'another text under one key is the old case',
        'row.contentHash !== contentHashOf(content)',
        'row.contentHash === null',
      ],
    ],
  ),
  ...inFile(
    'cases/intake/complaint-intake.service.ts',
    ['web/submission-again.db.spec.ts'],
    [
      [
        'one address files without end',
        "await this.limiter.count('file', addressPrefix(sender.address), SUBMISSION_LIMIT, manager);",
        '',
      ],
    ],
  ),
];
