/** How a text file is encoded. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-874';
