/** Decimal baht as text, with separators of thousands; satang only where there are some. */
export function bahtWords(baht: string): string {
  const [whole = '0', satang = ''] = baht.split('.');
  const grouped = Number(whole).toLocaleString('en');
  return /^0*$/.test(satang) ? grouped : `${grouped}.${satang.padEnd(2, '0')}`;
}
