export const numberWords = {
  number: 'เลขที่เรื่อง',
  hint: (example: string) => `เช่น ${example}`,
};
