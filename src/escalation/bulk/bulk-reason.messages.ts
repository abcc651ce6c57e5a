/** The reason that is kept where a part of a bulk is taken back and its command asks for one. */
export const UNDO_REASON = 'กดยกเลิกทันทีหลังทำหลายเรื่องพร้อมกัน';
