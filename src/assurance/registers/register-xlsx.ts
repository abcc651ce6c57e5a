import { strToU8, Zip, ZipDeflate } from 'fflate';
import { sheetCell, sheetRow, titleRow } from '../../platform/sheets/xlsx-cells.js';
import {
  sheetHead,
  SHEET_FOOT,
  sheetPath,
  workbookParts,
} from '../../platform/sheets/xlsx-parts.js';
import type { RegisterCell } from './register-cell.js';
import type { RegisterFile } from './register-file.js';

/** A low compression level: the machine answers citizens at the same time. */
const LEVEL = 3;

/** A register as XLSX, packed while it is written: a year of cases is never in memory unpacked. */
export class RegisterXlsx implements RegisterFile {
  private readonly chunks: Buffer[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.chunks.push(Buffer.from(piece));
  });
  private readonly sheet: ZipDeflate;
  private row = 1;

  constructor(columns: readonly { readonly title: string; readonly width: number }[]) {
    for (const [path, text] of Object.entries(workbookParts(['sipha']))) {
      this.part(path).push(strToU8(text), true);
    }
    this.sheet = this.part(sheetPath(0));
    this.write(sheetHead(columns));
    this.write(titleRow(columns));
  }

  /** Adds rows. */
  add(rows: readonly (readonly RegisterCell[])[]): void {
    this.write(rows.map((cells) => sheetRow((this.row += 1), cells, sheetCell)).join(''));
  }

  /** The whole file in pieces. */
  end(): Buffer[] {
    this.write(SHEET_FOOT, true);
    this.zip.end();
    return this.chunks;
  }

  private part(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: LEVEL });
    this.zip.add(part);
    return part;
  }

  private write(text: string, last = false): void {
    this.sheet.push(strToU8(text), last);
  }
}
