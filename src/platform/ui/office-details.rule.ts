/** Who the office is, as every page says it; the office sets each of them. */
export interface OfficeDetails {
  readonly name: string;
  /** District and province, in parts that do not break inside. */
  readonly place: readonly string[];
  /** Its telephone number as it is written. */
  readonly phone: string;
}

/** The address that dials a number; an extension ("ต่อ 11") is not dialled. */
export function telAddress(phone: string): string {
  const [number = ''] = phone.split(/[^\d\s()+.-]/);
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
