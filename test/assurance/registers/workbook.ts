import { unzipSync } from 'fflate';

/** The parts of a packed file as texts, by their paths. */
export function unzipped(bytes: Buffer): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, part]) => [path, Buffer.from(part).toString()]));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The rows of a workbook's sheet, each cell as its text by the letters of its column. */
export function sheetRows(bytes: Buffer): Record<string, string>[] {
  const sheet = unzipped(bytes)['xl/worksheets/sheet1.xml']!;
  return [...sheet.matchAll(/<row r="\d+">([^]*?)<\/row>/g)].map(([, cells = '']) =>
    Object.fromEntries(
      [...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)/g)].map(
        ([, column = '', text = '']) => [
          column,
          text.replace(/&(lt|gt|amp);/g, (sign) => ENTITIES[sign]!),
        ],
      ),
    ),
  );
}
