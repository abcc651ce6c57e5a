import type { MatterKind } from '../category.entity.js';

/** A category as it is first loaded; the office edits the table afterwards. */
interface CategorySeed {
  code: string;
  name: string;
  groupCode: string;
  divisionCode: string;
  kind: MatterKind;
  restricted: boolean;
  /** Labels of public Traffy Fondue data that fall in the category; they only score the routing. */
  traffyLabels: readonly string[];
}

/** The 23 categories, in the order in which the form lists them within their groups. */
export const CATEGORIES: readonly CategorySeed[] = [
{
code: 'ROAD', name: 'ถนน ทางเท้า สะพาน', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['ถนน', 'ทางเท้า', 'สะพาน', 'สะพานลอย', 'ถนน ทางเท้า ที่จอดรถ'] },
{
code: 'LIGHT', name: 'ไฟฟ้าสาธารณะ/แสงสว่าง', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['แสงสว่าง', 'ไฟฟ้า', 'เสาไฟฟ้า'] },
{
code: 'DRAIN', name: 'ท่อระบายน้ำ น้ำท่วมขัง คลอง', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['ท่อระบายน้ำ', 'น้ำท่วม', 'คลอง'] },
{
code: 'WATER', name: 'น้ำประปา', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: [] },
{
code: 'BUILD', name: 'อาคาร/การก่อสร้าง/รุกล้ำที่สาธารณะ', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['อาคารสถานที่ชำรุด', 'กีดขวาง'] },
{
code: 'SIGN', name: 'ป้าย สายไฟ สายสื่อสาร', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['ป้าย', 'ป้ายจราจร', 'สายไฟ', 'สายสื่อสาร', 'ป้ายหาเสียง'] },
{
code: 'TREE', name: 'ต้นไม้', groupCode: 'ROADS', divisionCode: 'ENG', kind: 'grievance', restricted: false, traffyLabels: ['ต้นไม้'] },
{
code: 'WASTE', name: 'ขยะมูลฝอย ความสะอาด', groupCode: 'CLEAN', divisionCode: 'PH', kind: 'grievance', restricted: false, traffyLabels: ['ขยะ', 'ความสะอาด'] },
{
code: 'NUIS', name: 'กลิ่น เสียง ฝุ่น ควันรบกวน การเผา', groupCode: 'CLEAN', divisionCode: 'PH', kind: 'grievance', restricted: false, traffyLabels: ['เสียงรบกวน', 'เสียง', 'PM2.5', 'ฝุ่นควัน&กลิ่น&PM2.5', 'เผาในที่โล่ง', 'ควันดำ'] },
{
code: 'ANIMAL', name: 'สัตว์จรจัด/สัตว์รบกวน', groupCode: 'CLEAN', divisionCode: 'PH', kind: 'grievance', restricted: false, traffyLabels: ['สัตว์จรจัด', 'สัตว์'] },
{
code: 'HEALTH', name: 'โรคติดต่อ ตลาด อาหาร ห้องน้ำ', groupCode: 'CLEAN', divisionCode: 'PH', kind: 'grievance', restricted: false, traffyLabels: ['ห้องน้ำ'] },
{
code: 'DISAST', name: 'สาธารณภัย ดับเพลิง', groupCode: 'PEOPLE', divisionCode: 'CLERK', kind: 'grievance', restricted: false, traffyLabels: ['ถังดับเพลิง/ประปาหัวแดง'] },
{
code: 'ORDER', name: 'ความสงบเรียบร้อย จราจร จุดเสี่ยง หาบเร่', groupCode: 'PEOPLE', divisionCode: 'CLERK', kind: 'grievance', restricted: false, traffyLabels: ['จราจร', 'ความปลอดภัย', 'จุดเสี่ยง', 'หาบเร่แผงลอย', 'อุบัติเหตุ'] },
{
code: 'WELF', name: 'เบี้ยยังชีพ สวัสดิการ คนเดือดร้อนไม่มีที่อยู่', groupCode: 'PEOPLE', divisionCode: 'WEL', kind: 'grievance', restricted: false, traffyLabels: ['คนจรจัด', 'คนเร่ร่อน', 'ความช่วยเหลือ'] },
{
code: 'EDU', name: 'การศึกษา ศูนย์เด็กเล็ก วัฒนธรรม กีฬา', groupCode: 'PEOPLE', divisionCode: 'EDU', kind: 'grievance', restricted: false, traffyLabels: ['โรงเรียน'] },
{
code: 'TAX', name: 'ภาษี ค่าธรรมเนียม การเงิน', groupCode: 'MONEY', divisionCode: 'FIN', kind: 'grievance', restricted: false, traffyLabels: [] },
{
code: 'PROC', name: 'จัดซื้อจัดจ้าง โครงการก่อสร้าง', groupCode: 'MONEY', divisionCode: 'FIN', kind: 'complaint', restricted: false, traffyLabels: [] },
{
code: 'SERVICE', name: 'การให้บริการ/พฤติกรรมเจ้าหน้าที่', groupCode: 'OFFICE', divisionCode: 'CLERK', kind: 'complaint', restricted: false, traffyLabels: ['เจ้าหน้าที่'] },
{
code: 'INFO', name: 'ขอข้อมูลข่าวสาร/สอบถาม', groupCode: 'OFFICE', divisionCode: 'CLERK', kind: 'enquiry', restricted: false, traffyLabels: ['สอบถาม', 'ประชาสัมพันธ์', 'ขอใช้บริการ'] },
{
code: 'IDEA', name: 'ข้อเสนอแนะ', groupCode: 'OFFICE', divisionCode: 'CLERK', kind: 'suggestion', restricted: false, traffyLabels: ['เสนอแนะ'] },
{
code: 'PRAISE', name: 'คำชม', groupCode: 'OFFICE', divisionCode: 'CLERK', kind: 'compliment', restricted: false, traffyLabels: [] },
{
code: 'MISC', name: 'ทุจริตหรือประพฤติมิชอบ', groupCode: 'SECRET', divisionCode: 'CLERK', kind: 'misconduct', restricted: true, traffyLabels: ['ทุจริต', 'กรุงเทพโปร่งใส'] },
{
code: 'OTHER', name: 'ไม่แน่ใจ / อื่น ๆ', groupCode: 'UNSURE', divisionCode: 'CLERK', kind: 'grievance', restricted: false, traffyLabels: ['อื่นๆ', 'ร้องเรียน', 'การเดินทาง', 'รถสาธารณะ'] },
];
