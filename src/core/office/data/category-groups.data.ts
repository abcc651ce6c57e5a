/** A plain-language group of categories on the form; its code is in `category.group_code`. */
export interface CategoryGroupSeed {
  code: string;
  name: string;
  /** One sentence under the name, where the citizen needs it to choose. */
  hint: string | null;
}

/** The group that takes every category whose group is not listed here. */
export const UNSURE_GROUP = 'UNSURE';

/** The seven groups, in the order of the form. */
export const CATEGORY_GROUPS: readonly CategoryGroupSeed[] = [
  { code: 'ROADS', name: 'ถนน ไฟฟ้า ท่อระบายน้ำ น้ำท่วม', hint: null },
  { code: 'CLEAN', name: 'ขยะ กลิ่น เสียง ควันรบกวน สัตว์จรจัด', hint: null },
  { code: 'PEOPLE', name: 'ความปลอดภัย สวัสดิการ การศึกษา', hint: null },
  { code: 'MONEY', name: 'ภาษี ค่าธรรมเนียม จัดซื้อจัดจ้าง', hint: null },
  { code: 'OFFICE', name: 'การให้บริการของเจ้าหน้าที่ ขอข้อมูล ข้อเสนอแนะ คำชม', hint: null },
  {
    code: 'SECRET',
    name: 'ทุจริตหรือประพฤติมิชอบ',
    hint: 'เฉพาะเจ้าหน้าที่ที่ได้รับแต่งตั้งเท่านั้นที่เห็นเรื่องนี้',
  },
  { code: UNSURE_GROUP, name: 'ไม่แน่ใจ', hint: 'เราจะส่งเรื่องให้ถูกหน่วยงานแทนท่าน' },
];
