import type { Grid } from './grid.js';
import { unreadable, type FileProblem } from '../file-problem.js';
import { sharedStrings } from './shared-strings.reader.js';
import { readSheet } from './xlsx-sheet.reader.js';
import { readXml } from './xml-events.js';
import { ZipParts } from './zip-reader.js';

const MOST_SHEETS = 30;

/** What a workbook may hold. */
interface WorkbookBounds {
  /** Of each sheet. */
  readonly rows: number;
  /** Bytes of all its parts when they are unpacked. */
  readonly unpacked: number;
}

/** The sheets of a workbook (XLSX) within bounds; throws UnreadableFile for what is none. */
export async function readWorkbook(
  bytes: Buffer,
  bounds: WorkbookBounds,
): Promise<{ grids: Grid[]; problems: FileProblem[] }> {
  const zip = ZipParts.of(bytes, bounds.unpacked);
  const workbook = await zip.text('xl/workbook.xml');
  if (workbook === null) return unreadable('not_workbook');
  const targets = targetsOf((await zip.text('xl/_rels/workbook.xml.rels')) ?? '<none/>');
  const texts = await zip.text('xl/sharedStrings.xml');
  const strings = texts === null ? [] : sharedStrings(texts);
  const grids: Grid[] = [];
  const problems: FileProblem[] = [];
  for (const { name, id } of sheetsOf(workbook)) {
    const xml = await zip.text(partPath(targets.get(id) ?? ''));
    if (xml === null) return unreadable('broken_workbook', { sheet: name });
    const sheet = readSheet(name, xml, { strings, mostRows: bounds.rows });
    grids.push(sheet.grid);
    problems.push(...sheet.problems);
  }
  return { grids, problems };
}

function sheetsOf(xml: string): { name: string; id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  readXml(xml, 'workbook', {
    open(name, attribute) {
      if (name === 'sheet')
        sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return sheets.length > MOST_SHEETS ? unreadable('unpacked_too_large') : sheets;
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, 'workbook.rels', {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
    text: () => undefined,
    close: () => undefined,
  });
  return targets;
}

/** A target is relative to xl, or whole from the root. */
const partPath = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
