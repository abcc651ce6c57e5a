/** A value that a field of the report must refuse, and why it is a case. */
export type BadValue = readonly [why: string, value: string];

const long = (length: number): string => 'ก'.repeat(length);

const UNREADABLE: readonly BadValue[] = [
  ['NUL', 'ถนนหน้าบ้าน\u0000เป็นหลุม'],
  ['a control', 'ถนนหน้าบ้าน\u0007เป็นหลุม'],
  ['a terminal command', '\u001b[2Jถนนหน้าบ้านเป็นหลุม'],
  ['a C1 control', 'ถนนหน้าบ้าน\u0085เป็นหลุม'],
];

/** By field; every one is answered 422 with words at the field. */
export const BAD_VALUES: Readonly<Record<string, readonly BadValue[]>> = {
  category: [
    ['nothing', ''],
    ['only spaces', ' \t\u3000 '],
    ['another case', 'light'],
    ['another script', 'ไฟฟ้า'],
    ['no category of the office', 'NOPE'],
    ['more than a code', "LIGHT'; DROP TABLE complaint; --"],
    ['NUL', 'LIGHT\u0000'],
  ],
  description: [
    ['nothing', ''],
    ['only spaces and line breaks', ' \r\n\t\u00a0\u3000 '],
    ['nine characters', long(9)],
    ['nine characters among spaces', `   ${long(9)}          `],
    ['2,001 characters', long(2001)],
    ['2,001 characters of four bytes', '🛵'.repeat(2001)],
    ...UNREADABLE,
  ],
  wantedOutcome: [['1,001 characters', long(1001)], ...UNREADABLE],
  village: [
    ['a word', 'หมู่หนึ่ง'],
    ['zero', '0'],
    ['below zero', '-1'],
    ['a part', '1.5'],
    ['no village of the office', '99'],
    ['more than a number holds', '9'.repeat(400)],
    ['no number', 'NaN'],
    ['NUL', '1\u0000'],
  ],
  landmark: [['201 characters', long(201)], ...UNREADABLE],
  name: [['201 characters', long(201)], ...UNREADABLE],
  phone: [
    ['a word', 'โทรมาเลย'],
    ['too short', '12345'],
    ['too long', '1'.repeat(16)],
    ['NUL', '081234\u00005678'],
  ],
  email: [
    ['no address', 'someone'],
    ['no domain', 'someone@'],
    ['two addresses', 'a@example.com, b@example.com'],
    ['a header smuggled in', 'a@example.com\r\nBcc: b@example.com'],
    [
      'longer than 200 characters',
      `${'a'.repeat(60)}@${'b'.repeat(63)}.${'c'.repeat(63)}.example.co.th`,
    ],
    ['NUL', 'a\u0000@example.com'],
  ],
  address: [['501 characters', long(501)], ...UNREADABLE],
  hideName: [
    ['neither yes nor no', 'maybe'],
    ['another script', 'ใช่'],
    ['NUL', 'yes\u0000'],
  ],
};

/** What is no text, where JSON can say it; a number of a village is none of them. */
export const NO_TEXTS: readonly unknown[] = [
  [],
  ['ถนนหน้าบ้านเป็นหลุมลึกมาก'],
  { toString: 'ถนนหน้าบ้านเป็นหลุมลึกมาก' },
  { length: 12 },
  -1.5,
  [[]],
];

/** Names that every object has. */
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
] as const;

/** Texts of many scripts that must come back in their one spelling. */
export const TEXTS: Readonly<Record<string, string>> = {
  Thai: 'น้ำท่วมถนนสายหลัก ฎีกา กฎหมาย ปั๊ม ญี่ปุ่น ฯลฯ ๆ ๑๒๓ เก็บค่าทำ',
  'Thai with marks in another order':
    'ก\u0E33\u0E48 น\u0E48\u0E4D\u0E32 ท\u0E35\u0E48น\u0E35\u0E48ครับ',
  Burmese: 'လမ်းမီးပျက်နေပါသည် ကျေးဇူးပြု၍ ပြင်ပေးပါ',
  'Latin, decomposed': 'Cafe\u0301 re\u0301sume\u0301 A\u030A',
  Vietnamese: 'Đường hỏng nặng trước cổng chợ',
  Chinese: '路灯坏了三天没有人来修理请尽快',
  Arabic: 'انطفأت أضواء الشارع منذ ثلاثة أيام',
  'emoji of several parts': 'น่ากลัวมาก 👨‍👩‍👧‍👦🏳️‍🌈👍🏽 ช่วยด้วย',
  'signs that mean something to programs': `'"\\;--<script>alert(1)</script>&amp;%00%s\${x}{{x}}`,
  'several lines': 'บรรทัดแรกของเรื่อง\n\n  บรรทัดที่สอง\tกับแท็บ',
  'zero width joiners': 'ภาษา\u200bไทย\u200cกับ\u200dตัวคั่น',
};
