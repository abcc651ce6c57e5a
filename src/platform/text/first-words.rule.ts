const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The beginning of a text on one line: whole words of at most so many UTF-16 units, with an ellipsis where more follows. */
export function firstWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = segmenter.segment(line).containing(most)?.index ?? 0;
  // A word longer than the line, such as an address of the web, is left to the page to break.
  return `${line.slice(0, end || most).trimEnd()}…`;
}
