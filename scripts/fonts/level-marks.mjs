import { tableAt } from './font-tables.mjs';

const MARK_TO_MARK = 6;
const EXTENSION = 9;
/** Thousandths of the size: a tone mark this far off its neighbours' height counts as on one line with them. */
const SAME_LINE = 60;
const SAME_HEIGHT = 10;
/** Readers of PDF take a wider gap for a space. */
const WIDEST_SHIFT = 95;
const OTHER_PLACE = 300;

/**
 * Sets the tone marks of a Thai font on one height: over ั ิ ึ they stand half a point off, and for that the
 * PDF writes a mark as a text of its own, which repeats its syllable when copied ("ทั้ทั้ง"). Over the narrow
 * vowels of ป ฝ ฟ they move a point to the right, or a copied text would have a space there.
 */
export function levelMarks(font) {
  const level = Buffer.from(font);
  for (const table of markTables(level)) levelTable(level, table);
  return level;
}

/** The mark-to-mark tables of `GPOS` (OpenType, lookup type 6, also as an extension). */
function markTables(font) {
  const gpos = tableAt(font, 'GPOS');
  const lookups = gpos + font.readUInt16BE(gpos + 8);
  return each(font, lookups, (offset) => {
    const lookup = lookups + offset;
    const type = font.readUInt16BE(lookup);
    return each(font, lookup + 4, (sub) => {
      const table = lookup + sub;
      if (type === MARK_TO_MARK) return [table];
      const extends6 = type === EXTENSION && font.readUInt16BE(table + 2) === MARK_TO_MARK;
      return extends6 ? [table + font.readUInt32BE(table + 4)] : [];
    }).flat();
  }).flat();
}

/** Reads a count and then so many offsets of 16 bits. */
function each(font, at, read) {
  return Array.from({ length: font.readUInt16BE(at) }, (_, index) =>
    read(font.readUInt16BE(at + 2 + index * 2)),
  );
}

const near = (places, y, within) => places.find((place) => Math.abs(place.y - y) <= within);

function levelTable(font, table) {
  const classes = font.readUInt16BE(table + 6);
  const marks = table + font.readUInt16BE(table + 8);
  const under = table + font.readUInt16BE(table + 10);
  const places = [];
  for (let index = 0; index < font.readUInt16BE(marks); index += 1) {
    const anchor = marks + font.readUInt16BE(marks + 4 + index * 4);
    const place = { x: font.readInt16BE(anchor + 2), y: font.readInt16BE(anchor + 4) };
    const same = near(places, place.y, SAME_HEIGHT);
    if (same) font.writeInt16BE(same.y, anchor + 4);
    else places.push(place);
  }
  const anchors = font.readUInt16BE(under) * classes;
  for (let index = 0; index < anchors; index += 1) {
    const offset = font.readUInt16BE(under + 2 + index * 2);
    if (offset !== 0) levelAnchor(font, under + offset, places);
  }
}

function levelAnchor(font, anchor, places) {
  const place = near(places, font.readInt16BE(anchor + 4), SAME_LINE);
  if (!place) return;
  font.writeInt16BE(place.y, anchor + 4);
  const shift = place.x - font.readInt16BE(anchor + 2);
  if (shift > WIDEST_SHIFT && shift < OTHER_PLACE) {
    font.writeInt16BE(place.x - WIDEST_SHIFT, anchor + 2);
  }
}
