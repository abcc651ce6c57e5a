/** Why a letter of a case that became restricted is void, as its register says. */
export const LETTER_STOPPED = 'หยุดหนังสือเพราะเรื่องนี้กำหนดเป็นเรื่องปกปิด';
