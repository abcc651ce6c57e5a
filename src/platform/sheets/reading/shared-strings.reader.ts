import { readXml } from './xml-events.js';
import { shownText } from './xlsx-text.rule.js';

/** The texts that a workbook's cells point at by number; how a word is read aloud is no part of it. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let aloud = false;
  readXml(xml, 'sharedStrings', {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aloud = true;
      else if (name === 't') inText = !aloud;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(shownText(text));
      else if (name === 'rPh') aloud = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
