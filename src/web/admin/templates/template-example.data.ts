/** The invented letter round a template's preview. */
export const templateExample = {
  number: 'MSM-7K4Q-M2XD',
  receivedOn: '2022-04-01',
  letterNumber: 'ชร ตัวอย่าง/1',
  letterOn: '2022-04-12',
  signer: 'นายสมมุติ ตัวอย่าง',
  position: ['ปลัดเทศบาล'],
  attachments: [],
  copies: [],
  verification: null,
};
