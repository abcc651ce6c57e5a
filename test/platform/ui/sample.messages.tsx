import type { Staff } from '../../../src/platform/ui/page-header.js';
import type { NavItem, Site } from '../../../src/platform/ui/site.js';

/** Words for the sample pages, of the length that real pages have. */
export const SAMPLE = {
  title: 'แจ้งเรื่องร้องเรียนถึงเทศบาล',
  sentence: 'ไฟส่องสว่างดับทั้งซอย หน้าโรงเรียนตัวอย่าง เทศบาลจะตอบท่านเป็นหนังสือภายใน 15 วัน',
  action: 'แจ้งเรื่อง',
  date: '8 ธันวาคม 2569',
  error: 'เล่ารายละเอียดอย่างน้อย 10 ตัวอักษร',
  site: {
    service: 'ศูนย์รับเรื่องราวร้องทุกข์ · งานเจ้าหน้าที่',
    footerLinks: [{ href: '/privacy', text: 'นโยบายความเป็นส่วนตัว' }],
    footerNote: 'เปิดทำการวันจันทร์ถึงวันศุกร์',
  } satisfies Site as Site,
  nav: [
    { href: '/a', text: 'คิวเรื่อง', current: true },
    { href: '/b', text: 'ภาพรวม' },
    { href: '/c', text: 'แผนงาน' },
  ] satisfies NavItem[] as readonly NavItem[],
  staff: {
    name: 'นางสาวตัวอย่าง ทดสอบ',
    role: 'เจ้าหน้าที่รับเรื่อง',
    signOut: (
      <form method="post" action="/out">
        <button class="header-button">ออกจากระบบ</button>
      </form>
    ),
  } satisfies Staff as Staff,
} as const;
