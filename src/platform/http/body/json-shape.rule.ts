import { DEEPEST, LONGEST_NAME, MOST_FIELDS } from './body-bounds.js';
import { BodyNotOurs, BodyUnreadable } from './body.errors.js';

const STRUCTURE = /["{}[\],]/g;
/** Of one member: its name, its text, two brackets and a comma. */
const MOST_SIGNS = 5 * (MOST_FIELDS + 1);

/** The state of reading a JSON text: how deep, how many members there were, and each open object's names. */
class Shape {
  private readonly open: Set<string>[] = [];
  private members = 1;

  enter(): void {
    if (this.open.push(new Set()) > DEEPEST) throw new BodyNotOurs();
  }

  leave(): void {
    if (!this.open.pop()) throw new BodyUnreadable();
  }

  next(): void {
    this.members += 1;
    if (this.members > MOST_FIELDS) throw new BodyNotOurs();
  }

  /** The same name twice: readers differ in which of both they take. */
  name(quoted: string): void {
    if (quoted.length > LONGEST_NAME + 2) throw new BodyNotOurs();
    const names = this.open.at(-1);
    const name = nameOf(quoted);
    if (!names || names.has(name)) throw new BodyUnreadable();
    names.add(name);
  }
}

/**
 * Goes once through a JSON text, up to the first thing that no document of ours has: too deep, too many members, a
 * long name, a name twice. Whether it is JSON at all, the parser tells. Throws BodyNotOurs or BodyUnreadable.
 */
export function demandPlainJson(text: string): void {
  const shape = new Shape();
  const structure = new RegExp(STRUCTURE);
  let signs = 0;
  for (let found = structure.exec(text); found; found = structure.exec(text)) {
    const [sign] = found;
    if ((signs += 1) > MOST_SIGNS) throw new BodyNotOurs();
    if (sign === '"') {
      const end = endOfString(text, found.index);
      if (isName(text, end)) shape.name(text.slice(found.index, end));
      structure.lastIndex = end;
    } else if (sign === ',') shape.next();
    else if (sign === '{' || sign === '[') shape.enter();
    else shape.leave();
  }
}

/** The place after a string's closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? text.length : quote + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function isName(text: string, after: number): boolean {
  let at = after;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return text[at] === ':';
}

/** Without its quotes and escapes; two ways to write one name are one name. */
function nameOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new BodyUnreadable();
  }
}
