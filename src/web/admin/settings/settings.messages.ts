import {
  FEWEST_DIGITS,
  MOST_LINES,
  SETTING_LIMITS,
} from '../../../core/office/setting-check.rule.js';
import type { OfficeSettingKey } from '../../../core/office/office-setting.entity.js';

/** The words of the pages of the office's settings. */
export const settingsWords = {
  title: 'การตั้งค่าของเทศบาล',
  lead: 'ค่าเหล่านี้พิมพ์ในหนังสือและอีเมล การแก้ไขทุกครั้งมีบันทึก หนังสือที่ลงเลขแล้วไม่เปลี่ยนเลข',
  unset: 'ยังไม่ได้ตั้ง',
  picture: 'มีภาพ',
  edit: 'แก้ไข',
  editTitle: (label: string) => `แก้ไข: ${label}`,
  save: 'บันทึก',
  back: 'กลับไปหน้าการตั้งค่า',
  saved: 'บันทึกแล้ว ค่าใหม่ใช้ทันที',
  emptyAllowed: 'เว้นว่างได้',
  name: 'ชื่อ',
  email: 'อีเมล',
  changedMeanwhile: 'มีผู้อื่นแก้ไขค่านี้ก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก',
  now: (value: string) => `ค่าปัจจุบัน: ${value}`,
  pressAgain: 'ถ้าต้องการใช้ค่าที่ท่านพิมพ์แทน ให้ทำเครื่องหมายแล้วกดบันทึกอีกครั้ง',
  history: 'การแก้ไขล่าสุด',
  historyEmpty: 'ยังไม่มีการแก้ไข',
  channel: (name: string, day: string) => `${name} ตั้งแต่ ${day}`,
  change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
};

/** The groups of the page, each with its settings. */
export const SETTING_GROUPS: readonly { title: string; keys: readonly OfficeSettingKey[] }[] = [
  { title: 'เทศบาล', keys: ['municipality.name', 'office.address', 'office.phone'] },
  {
    title: 'หนังสือ',
    keys: [
      'letter.initials',
      'letter.code',
      'letter.owner_unit',
      'letter.fax',
      'letter.closing',
      'letter.garuda',
      'letter.legal_basis',
    ],
  },
  { title: 'การรับเรื่อง', keys: ['channels_open', 'procedure_published_on'] },
  { title: 'การคุ้มครองผู้ร้อง', keys: ['identity.looks_per_day'] },
  { title: 'ผู้รับแจ้งพิเศษ', keys: ['restricted.deputy', 'outside_body'] },
];

/** What each setting is called, and what it is for. */
export const SETTING_WORDS: Readonly<Record<OfficeSettingKey, { label: string; hint: string }>> = {
  'municipality.name': { label: 'ชื่อเทศบาล', hint: 'พิมพ์ที่มุมบนขวาของหนังสือและท้ายอีเมล และแสดงทุกหน้า' },
  'office.address': {
    label: 'ที่อยู่ของส่วนราชการ',
    hint: `พิมพ์ใต้ชื่อเทศบาลในหนังสือ ไม่เกิน ${MOST_LINES} บรรทัด อำเภอและจังหวัดแสดงทุกหน้าด้วย`,
  },
  'office.phone': { label: 'โทรศัพท์', hint: 'พิมพ์ในหนังสือและท้ายอีเมล เช่น 0 2123 4567 ต่อ 11' },
  'letter.initials': {
    label: 'อักษรย่อในเลขที่หนังสือ',
    hint: 'พิมพ์หน้ารหัสหนังสือของเทศบาล ส่วนใหญ่เป็นอักษรย่อของจังหวัด',
  },
  'letter.code': {
    label: 'รหัสหนังสือของเทศบาล',
    hint: 'ส่วนที่อยู่หลังอักษรย่อและหน้าเครื่องหมาย / เช่น 52003 ถ้ายังไม่ตั้ง จะลงนามหนังสือไม่ได้',
  },
  'letter.owner_unit': { label: 'ส่วนราชการเจ้าของเรื่อง', hint: 'พิมพ์ที่มุมล่างซ้ายของหนังสือ' },
  'letter.fax': { label: 'โทรสาร', hint: 'พิมพ์ใต้โทรศัพท์ในหนังสือ' },
  'letter.closing': { label: 'คำลงท้าย', hint: 'เช่น ขอแสดงความนับถือ' },
  'letter.garuda': { label: 'ตราครุฑ', hint: '' },
  'letter.legal_basis': {
    label: 'ฐานของการแจ้งผลเป็นหนังสือ',
    hint: 'พิมพ์แทนช่อง {{ฐานกฎหมาย}} ของแบบหนังสือ องค์กรปกครองส่วนท้องถิ่นไม่อยู่ในบังคับโดยตรงของพระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี จึงไม่ควรอ้างมาตรา 38 เป็นหน้าที่ของเทศบาล',
  },
  channels_open: { label: 'ช่องทางรับเรื่องที่เปิด', hint: '' },
  procedure_published_on: {
    label: 'วันที่ประกาศขั้นตอนการรับเรื่อง',
    hint: 'แสดงที่หน้าขั้นตอนการรับเรื่อง และใช้คิดตัวชี้วัดของแผน',
  },
  'restricted.deputy': {
    label: 'รองปลัดเทศบาลที่รับแจ้งเรื่องปกปิด',
    hint: 'รับอีเมลเมื่อเรื่องปกปิดเกินกำหนด ตามลำดับการเตือนและการแจ้ง ในอีเมลมีเพียงเลขที่และวันที่',
  },
  outside_body: {
    label: 'หน่วยงานภายนอกที่รับแจ้ง',
    hint: 'รับอีเมลเมื่อเรื่องเกินกำหนด ตามลำดับการเตือนและการแจ้ง และเมื่อผู้รับแจ้งทุกคนเป็นผู้ถูกร้อง',
  },
  'identity.looks_per_day': {
    label: 'จำนวนผู้ร้องที่เจ้าหน้าที่หนึ่งคนเปิดดูได้ต่อวัน',
    hint: 'นับที่อยู่หน้าซองด้วย ดวงละหนึ่ง เมื่อครบแล้วระบบไม่แสดงอีกในวันนั้น และขึ้นสัญญาณเตือน',
  },
};

/** What a setting is called, by a name that came as text. */
export const settingLabel = (key: string): string =>
  (SETTING_WORDS as Readonly<Record<string, { label: string }>>)[key]?.label ?? key;

/** The words of what is wrong with a value. */
export const SETTING_ERRORS: Readonly<Record<string, string>> = {
  value_missing: 'กรุณากรอกค่านี้ เว้นว่างไม่ได้',
  value_long: 'ข้อความยาวเกินไป กรุณาย่อลง',
  lines_many: `ที่อยู่ต้องไม่เกิน ${MOST_LINES} บรรทัด`,
  phone_wrong: `หมายเลขต้องมีตัวเลขอย่างน้อย ${FEWEST_DIGITS} ตัว เช่น 0 2123 4567 ต่อ 11`,
  code_wrong: 'รหัสมีได้เฉพาะตัวอักษรและตัวเลข ไม่มีช่องว่างและเครื่องหมาย /',
  count_wrong: `กรุณากรอกจำนวนเต็มตั้งแต่ 1 ถึง ${SETTING_LIMITS['identity.looks_per_day'].most}`,
  day_wrong: 'กรุณากรอกวันที่ให้ถูกต้อง',
  name_missing: `กรุณากรอกชื่อ ไม่เกิน ${SETTING_LIMITS.outside_body.most} ตัวอักษร`,
  email_wrong: 'กรุณากรอกอีเมลให้ถูกต้อง เช่น name@example.go.th',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
