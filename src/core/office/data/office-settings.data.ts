import type { OfficeSettingValues } from '../office-setting.entity.js';

/** The settings of a new installation; a missing row counts as its value here. */
export const DEFAULT_OFFICE_SETTINGS: Readonly<OfficeSettingValues> = {
  'municipality.name': 'เทศบาลตำบลแม่สายมิตรภาพ',
  'office.address':
    'สำนักงานเทศบาลตำบลแม่สายมิตรภาพ ตำบลแม่สาย อำเภอแม่สาย จังหวัดเชียงราย 57130',
  'office.phone': '0 5373 4083',
  'letter.initials': 'ชร',
  'letter.code': null,
  'letter.owner_unit': 'ศูนย์รับเรื่องราวร้องทุกข์ สำนักปลัด',
  'letter.fax': null,
  'letter.closing': 'ขอแสดงความนับถือ',
  'letter.garuda': null,
  'letter.legal_basis':
    'ตามแนวทางของศูนย์รับเรื่องราวร้องทุกข์ ซึ่งให้แจ้งผลเป็นหนังสือภายใน 15 วันนับแต่วันที่รับเรื่อง',
  channels_open: [],
  procedure_published_on: null,
  'restricted.deputy': null,
  outside_body: null,
  'identity.looks_per_day': 30,
};
