/** Where a table of a TrueType font begins; throws when it has none. */
export function tableAt(font, tag) {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Every character that a font has a glyph for (tables `cmap` of format 4 and 12). */
export function charactersOf(font) {
  const cmap = tableAt(font, 'cmap');
  const found = new Set();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(table);
    const ranges =
      format === 4 ? rangesOf4(font, table) : format === 12 ? rangesOf12(font, table) : [];
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code += 1) found.add(code);
    }
  }
  return found;
}

function rangesOf4(font, table) {
  const double = font.readUInt16BE(table + 6);
  return Array.from({ length: double / 2 }, (_, segment) => {
    const last = font.readUInt16BE(table + 14 + segment * 2);
    return [font.readUInt16BE(table + 16 + double + segment * 2), last];
  }).filter(([, last]) => last !== 0xffff);
}

function rangesOf12(font, table) {
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, group) => {
    const at = table + 16 + group * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}
