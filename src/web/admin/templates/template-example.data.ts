/** The invented letter round a template's preview, but for its numbers, which are of the office's kind. */
export const templateExample = {
  title: 'ไฟถนนดับหน้าตลาด',
  receivedOn: '2022-04-01',
  letterOn: '2022-04-12',
  signer: 'นายสมมุติ ตัวอย่าง',
  position: ['ปลัดเทศบาล'],
  attachments: [],
  copies: [],
  verification: null,
};

/** The code of its letter number where the office has none yet. */
export const EXAMPLE_LETTER_CODE = 'ตัวอย่าง';
