import type { Notice } from '../../../../correspondence/notices/notice.entity.js';

/** What is said of a letter whose delivery begins, by its channel. */
export const DELIVERY_BEGINS: Readonly<Record<string, string>> = {
  notice_to_email: 'ลงนามแล้ว กำลังส่งอีเมล กำหนดตอบจะสิ้นสุดเมื่อระบบอีเมลของผู้รับรับอีเมล',
  notice_to_tracking_page: 'ลงนามและเผยแพร่ในหน้าติดตามเรื่องแล้ว',
  notice_to_post: 'ลงนามแล้ว โปรดส่งไปรษณีย์ลงทะเบียนและบันทึกวันที่ กำหนดตอบยังเดินอยู่',
  notice_to_hand: 'ลงนามแล้ว โปรดส่งมอบและบันทึกวันที่ กำหนดตอบยังเดินอยู่',
};

export const deliveryBegins = ({ channel }: Notice): string => `notice_to_${channel}`;
