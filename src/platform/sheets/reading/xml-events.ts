import { SaxesParser } from 'saxes';
import { unreadable, UnreadableFile } from '../file-problem.js';

/** The events of reading a part; names are without their prefixes. */
export interface XmlEvents {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
/** So much is read at once, so that a reader who throws has not paid for the whole. */
const PIECE = 65_536;
/** A sheet is six deep. */
const DEEPEST = 64;

/**
 * Reads a part of a workbook. No document type, so no entities but XML's own five; throws UnreadableFile
 * for what is not well-formed.
 */
export function readXml(xml: string, part: string, events: XmlEvents): void {
  const broken = (): never => unreadable('broken_workbook', { sheet: part });
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', broken);
  parser.on('doctype', broken);
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) broken();
    events.open(local(name), (wanted) => attributeOf(attributes as Record<string, string>, wanted));
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.close(local(name));
  });
  try {
    for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
    parser.close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    broken();
  }
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
  const found = Object.keys(attributes).find((name) => local(name) === wanted);
  return found === undefined ? undefined : attributes[found];
}
