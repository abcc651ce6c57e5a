import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from '../../../src/core/accounts/password.rule.js';

const HOLDER = { username: 'intake_officer', displayName: 'นางสาวรับเรื่อง สาธิต' };

describe('a password', () => {
  it.each([
    ['eleven-char', 'short'],
    ['๑๒๓๔๕๖๗๘๙๐๑', 'short'],
    ['𝒂𝒃𝒄𝒅𝒆𝒇', 'short'],
    ['ก'.repeat(501), 'long'],
    ['my-Intake_Officer-2569', 'name'],
    ['สาธิต-ปลูกมะม่วงสามต้น', 'name'],
    ['aaaaaaaaaaaa', 'common'],
    ['aabbaabbaabb', 'common'],
    ['Password1234!', 'common'],
    ['P@ssword-2569', null],
    ['qwertyuiop12', 'common'],
    ['123456789012', 'common'],
    ['98765432xyz!', 'common'],
    ['Administrator1', 'common'],
    ['รหัสผ่าน2569!!', 'common'],
    ['ปลูกมะม่วงไว้สามต้น', null],
    ['correct horse battery', null],
    ['k3Wd-92xB_qTz0', null],
  ] as const)('%s is %s', (password, problem) => {
    expect(passwordProblem(password, HOLDER)).toBe(problem);
  });
});
