import { expect, it } from '@jest/globals';
import { MAIL_KINDS } from '../../../src/escalation/mails/mail-kinds.js';
import { mailWords } from '../../../src/web/admin/mails/mails.messages.js';

it.each(MAIL_KINDS.map(({ code }) => code))('a failed mail of the kind %s has a name', (code) => {
  expect(mailWords(code)).toMatch(/[ก-๙]{4}/);
});
