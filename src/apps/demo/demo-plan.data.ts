/** What the demo's plan of a year is called: plainly an example. */
export const demoPlanTitle = (year: number): string =>
  `(ตัวอย่าง) แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. ${year} คัดลอกจากปี 2565`;

/** The reason of a demo link, which refers to the suggestion's grounds. */
export const demoLinkReason = 'ตรงกับคำแนะนำของระบบ';

/** What the demo's divisions have done for projects, by the end of the project's code. */
export const DEMO_WORKS = [
  {
    project: 'S3-05',
    quantity: 1,
    spentBaht: '0',
    note: 'เปิดศูนย์รับเรื่องราวร้องทุกข์ทุกวันทำการ มีเจ้าหน้าที่ประจำ (ตัวอย่าง)',
  },
  {
    project: 'S3-04',
    quantity: 2,
    spentBaht: '1200.00',
    note: 'ประชุมหมู่บ้านหมู่ที่ 1 และหมู่ที่ 2 ที่ศาลาประชาคม (ตัวอย่าง)',
  },
  {
    project: 'S1-04',
    quantity: 1,
    spentBaht: '6500.50',
    note: 'ปลูกต้นไม้ริมน้ำร่วมกับโรงเรียนและชุมชน (ตัวอย่าง)',
  },
] as const;
