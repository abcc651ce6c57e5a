/** What people choose first when they are asked for a long password: letters only, without digits and signs. */
export const GUESSABLE_PASSWORDS: ReadonlySet<string> = new Set([
  ...['password', 'passwordpassword', 'passw', 'mypassword', 'newpassword', 'changeme', 'letmein'],
  ...['qwerty', 'qwertyqwerty', 'qwertyasdfgh', 'abcdef', 'abcabcabcabc', 'asdfasdfasdf'],
  ...['admin', 'adminadmin', 'administrator', 'welcome', 'iloveyou', 'secret', 'default', 'test'],
  ...['testtest', 'sipha', 'thailand', 'bangkok', 'tessaban', 'municipality', 'government'],
  ...['sawasdee', 'sawatdee', 'สวัสดี', 'สวัสดีครับ', 'สวัสดีค่ะ', 'รหัสผ่าน', 'รหัสผ่านใหม่'],
  ...['เทศบาล', 'ประเทศไทย', 'กรุงเทพมหานคร', 'ทดสอบ', 'ทดสอบระบบ', 'ผู้ดูแลระบบ'],
]);
