import type { VacantPost } from '../../../escalation/sweep/vacant-posts.rule.js';
import { toldWords } from '../../../escalation/sweep/recipients.messages.js';

const instead = ({ instead: roles }: VacantPost): string =>
  `การเตือนและการแจ้งถึงตำแหน่งนี้ส่งถึง${roles.map(toldWords).join(' และ')}แทน`;

const THEN: Readonly<Record<VacantPost['post'], (vacant: VacantPost) => string>> = {
  centre_head: () =>
    'เรื่องที่ยังไม่มีผู้รับผิดชอบจะแจ้งหัวหน้าหน่วยงานของเรื่องแทน ถ้าไม่มีจึงแจ้งปลัดเทศบาล แล้วนายกเทศมนตรี',
  division_head: instead,
  municipal_clerk: instead,
  mayor: instead,
  intake_officer: () => 'เรื่องใหม่ยังไม่มีผู้คัดแยกและส่งต่อ กำหนดตอบยังเดินอยู่',
  misconduct_officer: () => 'เรื่องปกปิดยังไม่มีผู้ดำเนินการ การเตือนของเรื่องปกปิดส่งถึงหน่วยงานภายนอกเทศบาลแทน',
  restricted_deputy: () => 'การแจ้งเรื่องปกปิดถึงผู้นี้ส่งไม่ได้ จนกว่าจะกำหนดในการตั้งค่า',
  outside_body: () =>
    'การแจ้งถึงหน่วยงานนี้ และการแจ้งเรื่องที่ผู้รับแจ้งทุกคนถูกกล่าวหา ส่งไม่ได้ จนกว่าจะกำหนดในการตั้งค่า',
};

const CONTACTS: Readonly<Record<string, string>> = {
  restricted_deputy: 'รองปลัดเทศบาลสำหรับเรื่องปกปิด',
  outside_body: 'หน่วยงานภายนอกเทศบาล',
};

function whoIsMissing({ post, division }: VacantPost): string {
  const contact = CONTACTS[post];
  if (contact) return `ยังไม่ได้กำหนด${contact}`;
  const held = 'ยังไม่มีผู้ดำรงตำแหน่งในระบบ: ';
  if (!division) return held + toldWords(post);
  const centre = post === 'centre_head' ? ' (หัวหน้าศูนย์รับเรื่องราวร้องทุกข์)' : '';
  return held + division.headTitle + centre;
}

/** A vacant post in words: which one, and what happens until somebody holds it. */
export function vacancyWords(vacant: VacantPost): { who: string; then: string } {
  return { who: whoIsMissing(vacant), then: THEN[vacant.post](vacant) };
}
