import type { Role } from '../../core/accounts/role.js';

/** A demo account; its address is `<username>@demo.example`. */
interface DemoAccount {
  username: string;
  role: Role;
  divisionCode: string | null;
  displayName: string;
  position: string;
}

const DIVISIONS: readonly [code: string, name: string, head: string][] = [
  ['CLERK', 'สำนักปลัด', 'หัวหน้าสำนักปลัด'],
  ['FIN', 'กองคลัง', 'ผู้อำนวยการกองคลัง'],
  ['EDU', 'กองการศึกษา', 'ผู้อำนวยการกองการศึกษา'],
  ['ENG', 'กองช่าง', 'ผู้อำนวยการกองช่าง'],
  ['PH', 'กองสาธารณสุขและสิ่งแวดล้อม', 'ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม'],
  ['WEL', 'กองสวัสดิการสังคม', 'ผู้อำนวยการกองสวัสดิการสังคม'],
];

const OF_THE_OFFICE: readonly [role: Role, name: string, position: string][] = [
  ['intake_officer', 'นางสาวรับเรื่อง สาธิต', 'เจ้าหน้าที่ศูนย์รับเรื่องราวร้องทุกข์'],
  ['municipal_clerk', 'นายปลัด สาธิต', 'ปลัดเทศบาลตำบลแม่สายมิตรภาพ'],
  ['mayor', 'นางนายก สาธิต', 'นายกเทศมนตรีตำบลแม่สายมิตรภาพ'],
  ['misconduct_officer', 'นายคุ้มครอง สาธิต', 'เจ้าหน้าที่ที่รับผิดชอบกรณีร้องเรียนกล่าวหา'],
  ['custodian', 'นางสาวรักษา สาธิต', 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล'],
  ['inspector', 'นายกำกับ สาธิต', 'ผู้กำกับดูแล'],
  ['administrator', 'นางสาวดูแล สาธิต', 'ผู้ดูแลระบบ'],
];

/** Every demo account, named after its role code, those of a division with its code. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...OF_THE_OFFICE.map(([role, displayName, position]) => ({
    username: role,
    role,
    divisionCode: null,
    displayName,
    position,
  })),
  ...DIVISIONS.flatMap(([code, name, head]) => [
    {
      username: `division_officer.${code.toLowerCase()}`,
      role: 'division_officer' as const,
      divisionCode: code,
      displayName: `นายปฏิบัติ ${name}`,
      position: `เจ้าหน้าที่${name}`,
    },
    {
      username: `division_head.${code.toLowerCase()}`,
      role: 'division_head' as const,
      divisionCode: code,
      displayName: `นางหัวหน้า ${name}`,
      position: head,
    },
  ]),
];

/** Contacts outside the accounts, for the ladder of restricted matters. */
export const DEMO_CONTACTS = {
  deputy: { name: 'รองปลัดเทศบาล (สาธิต)', email: 'restricted_deputy@demo.example' },
  outsideBody: { name: 'หน่วยงานภายนอก (สาธิต)', email: 'outside_body@demo.example' },
  letterCode: 'ตัวอย่าง',
} as const;

/** The order by which the demo's officers sign for the mayor. */
export const DEMO_ORDER = {
  kind: 'delegation',
  principalPosition: 'นายกเทศมนตรีตำบลแม่สายมิตรภาพ',
  orderNumber: 'ตัวอย่าง 1/2565',
  orderedOn: '2021-10-01',
  startsOn: '2021-10-01',
  endsOn: null,
  revokedOn: null,
} as const;
