import { inFile } from './mutant.js';

const SIGNING = ['correspondence/notices/signing-right.spec.ts'];
const DELIVERY = ['escalation/mails/delivery.db.spec.ts'];
const HANDS = ['correspondence/notices/letter-hands.db.spec.ts'];
const NEWS = ['escalation/mails/news.db.spec.ts'];
const RETRY = ['escalation/mails/retry.spec.ts'];

/** Faults of letters and mails: signing, delivery, the outbox and its lease. */
export const LETTER_MUTANTS = [
  ...inFile('correspondence/notices/signing-right.rule.ts', SIGNING, [
    ['an order holds after its last day', '(endsOn === null || day <= endsOn)', 'day'],
    ['a revoked order holds', '&& !(revokedOn && revokedOn <= day)', ''],
    ['anybody signs by anybody’s order', 'one.accountId === holder.id && ', ''],
    ['everybody signs by office', "holder.role === 'mayor' ?", 'holder.role ?'],
  ]),
  ...inFile('correspondence/notices/letter-hands.sql.ts', HANDS, [
    [
      'a letter waits for whoever it was given to',
      '${maySignInSql(day)} THEN 1',
      '(true OR ${maySignInSql(day)}) THEN 1',
    ],
    ['who left signs', '(a.active AND ${mayInSql', '(${mayInSql'],
    ['a letter is in two lists', 'ORDER BY r.rank FETCH FIRST 1 ROWS WITH TIES', ''],
    [
      'a hidden name is handed out by its division',
      "CASE WHEN n.state = 'sending' THEN",
      'CASE WHEN false THEN',
    ],
  ]),
  ...inFile('escalation/mails/in-charge.rule.ts', NEWS, [
    ['an accused head is told', '&& !accusedIds.includes(o.id));', ');'],
  ]),
  ...inFile('correspondence/notices/delivery-day.rule.ts', SIGNING, [
    [
      'a letter is delivered tomorrow',
      "if (delivered.on > today) throw new DeliveryRefused('delivered_in_future', 'deliveredOn');",
      '',
    ],
    [
      'a letter is delivered before its day',
      "if (delivered.on < letterOn) throw new DeliveryRefused('delivered_before_letter', 'deliveredOn');",
      '',
    ],
    [
      'a late entry needs no proof',
      "if (!delivered.hasFile) throw new DeliveryRefused('late_entry_proof', 'proof');",
      '',
    ],
  ]),
  ...inFile(
    'correspondence/notices/letter-template.rule.ts',
    ['correspondence/notices/letter-template.spec.ts'],
    [
      [
        'half a place is no open place',
        "problems.set(half, { name: half, kind: 'unpaired' });",
        '',
      ],
      ['a restricted letter is any letter', 'template.restricted === wanted.restricted &&', ''],
    ],
  ),
  ...inFile('escalation/mails/retry.rule.ts', RETRY, [
    ['a legal notice is given up', 'return legal || attempts', 'return attempts'],
    ['a mail is tried once more', 'attempts < MOST_ATTEMPTS', 'attempts <= MOST_ATTEMPTS'],
    ['a mail waits for days', 'LONGEST_SECONDS = 4 *', 'LONGEST_SECONDS = 400 *'],
  ]),
  ...inFile('escalation/mails/mail-sender.service.ts', DELIVERY, [
    [
      'a notice is delivered though the lease was lost',
      `'sent', null, manager);
      if (!mine || !noticeId) return;`,
      `'sent', null, manager);
      if (!noticeId) return;`,
    ],
    [
      'a notice fails though the lease was lost',
      `'failed', said, manager);
      if (!mine) return;`,
      `'failed', said, manager);`,
    ],
    [
      'a mail is sent by who lost it',
      'if (!(await this.outbox.renew(claimed, message.lines))) return false;',
      '',
    ],
    [
      'a server’s refusals end a legal notice',
      'const legal = noticeDeliveredBy(mails) !== null && !(ours',
      'const legal = false && !(ours',
    ],
  ]),
  ...inFile('escalation/mails/outbox.service.ts', DELIVERY, [
    ['an envelope is renewed for anybody', 'return count === lines;', 'return count >= 0;'],
    ['an envelope that was lost is ended', 'return count > 0;', 'return count >= 0;'],
  ]),
];
