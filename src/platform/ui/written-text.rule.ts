/** Codes of choices and keys of rows: of use to a form only. */
const CODE = /^([A-Za-z_]{0,30}|[0-9a-f]{8}-[0-9a-f-]{27})$/;

/** Whether a field's text was written by somebody, and is not the code of a choice. */
export const isWritten = (text: string): boolean => !CODE.test(text.trim());
