import type { Site } from '../../platform/ui/site.js';

const footerLinks = [
  { href: '/report', text: 'แจ้งเรื่อง' },
  { href: '/track', text: 'ติดตามเรื่อง' },
  { href: '/procedure', text: 'ขั้นตอนการรับเรื่อง' },
  { href: '/services', text: 'บริการและเวลา' },
  { href: '/plan', text: 'แผนป้องกันการทุจริต' },
  { href: '/privacy', text: 'ความเป็นส่วนตัว' },
];

/** The frame's words on the citizens' and on the officers' pages. */
export const siteWords: { citizen: Site; staff: Site } = {
  citizen: { service: 'ศูนย์รับเรื่องราวร้องทุกข์', footerLinks },
  staff: {
    service: 'ศูนย์รับเรื่องราวร้องทุกข์ · งานเจ้าหน้าที่',
    home: '/staff/queue',
    footerLinks: [{ href: '/', text: 'หน้าสำหรับประชาชน' }],
  },
};
