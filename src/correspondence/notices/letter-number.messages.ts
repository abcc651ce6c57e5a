/**
 * The outgoing number as printed after ที่: "ชร <code>/<running number>", without year or padding;
 * letters in restricted matters carry ลับ and a series of their own, as secret letters do.
 */
export function printedNumber(
  code: string,
  series: 'ordinary' | 'restricted',
  runningNumber: number,
): string {
  return `${series === 'restricted' ? 'ลับ ' : ''}ชร ${code}/${runningNumber}`;
}
