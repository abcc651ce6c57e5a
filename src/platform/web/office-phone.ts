/** The office's number where no page can ask for the setting: on error pages, and before it is read. */
export const OFFICE_PHONE = '0 5373 4083';

/** The address that dials a number; an extension ("ต่อ 11") is not dialled. */
export function telAddress(phone: string): string {
  const [number = ''] = phone.split(/[^\d\s()+.-]/);
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
