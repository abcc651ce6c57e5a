/** Decimal baht, with separators of thousands; satang only where there are some, then both digits. */
export function bahtWords(baht: string | number): string {
  const [whole = '0', satang = ''] = (typeof baht === 'number' ? baht.toFixed(2) : baht).split('.');
  const grouped = Number(whole).toLocaleString('en');
  return /^0*$/.test(satang) ? grouped : `${grouped}.${satang.padEnd(2, '0')}`;
}
