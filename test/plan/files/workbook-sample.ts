import { unzipSync } from 'fflate';
import { packed } from './plan-samples.js';

/** The parts of a workbook as texts. */
export const partsOf = (bytes: Buffer): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString()]),
  );

/** A workbook with one of its sheets changed; sheets are counted from 1. */
export function withSheet(bytes: Buffer, sheet: number, change: (xml: string) => string): Buffer {
  const parts = partsOf(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const changed = change(parts[path]!);
  if (changed === parts[path]) throw new Error(`nothing of ${path} was changed`);
  return packed({ ...parts, [path]: changed });
}

/** A workbook with a cell of a sheet replaced by other XML; where there is none, it is put into its row. */
export function withCell(bytes: Buffer, sheet: number, at: string, xml: string): Buffer {
  const row = /\d+/.exec(at)![0];
  return withSheet(bytes, sheet, (text) => {
    const cell = new RegExp(`<c r="${at}"[^>]*>.*?</c>`);
    if (cell.test(text)) return text.replace(cell, () => xml);
    const end = new RegExp(`(<row r="${row}">[^]*?)</row>`);
    return text.replace(end, (_all, before: string) => `${before}${xml}</row>`);
  });
}

/** A cell of text. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** A cell of a number. */
export const number = (at: string, value: number | string): string =>
  `<c r="${at}"><v>${value}</v></c>`;
