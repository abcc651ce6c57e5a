import type { OfficeDetails } from '../../src/platform/ui/office-details.rule.js';

/** An invented office, for pages that a test renders itself. */
export const OFFICE: OfficeDetails = {
  name: 'เทศบาลตำบลตัวอย่างมิตรภาพ',
  place: ['อำเภอตัวอย่าง', 'จังหวัดตัวอย่าง'],
  phone: '0 5373 4083',
};
