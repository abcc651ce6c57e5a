/** The words of the templates in the form that writes a notice. */
export const templateWords = {
  use: 'ใช้แบบหนังสือนี้',
  useHint: 'เติมแบบหนังสือตามชนิดและผลที่เลือก ข้อความที่ท่านพิมพ์ไว้จะไม่หาย',
  kept: (title: string) => `ข้อความที่ท่านพิมพ์ยังอยู่ แบบหนังสือ "${title}" มีข้อความดังนี้`,
  replace: 'แทนข้อความข้างบนด้วยแบบนี้',
  open: 'ยังลงนามไม่ได้ ต้องพิมพ์ข้อความแทนช่องเหล่านี้ก่อน',
};
