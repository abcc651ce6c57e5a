/** The menu of the citizens' pages. */
export const CITIZEN_NAV = [
  { href: '/report', text: 'แจ้งเรื่อง' },
  { href: '/track', text: 'ติดตามเรื่อง' },
  { href: '/plan', text: 'แผนและผลงาน' },
] as const;
