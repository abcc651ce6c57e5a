/** A paragraph at least this wide stands on two lines or more; one narrower is never parted. */
const TWO_LINES = 110;
const ONE_LINE = 40;

/** A letter's body in two parts: what stays, and what goes to the page of the signature. */
export interface CarriedOver {
  paragraphs: string[];
  /** Whether the first that is carried goes on in the middle of a paragraph. */
  continues: boolean;
  carried: string[];
}

/**
 * Parts the body so that at least two lines of it go with the signature, which would stand alone; within a
 * paragraph at a space, for there a reader pauses.
 */
export function carriedOver(paragraphs: readonly string[]): CarriedOver {
  const last = paragraphs.at(-1) ?? '';
  if (width(last) >= TWO_LINES) return parted(paragraphs, TWO_LINES);
  const { paragraphs: stay, continues, carried } = parted(paragraphs.slice(0, -1), ONE_LINE);
  return { paragraphs: stay, continues, carried: [...carried, last] };
}

function parted(paragraphs: readonly string[], atLeast: number): CarriedOver {
  const words = (paragraphs.at(-1) ?? '').split(' ');
  const carried: string[] = [];
  while (words.length > 0 && width(carried.join(' ')) < atLeast) carried.unshift(words.pop()!);
  const stays = words.join(' ');
  const continues = width(stays) >= ONE_LINE;
  const before = paragraphs.slice(0, -1);
  if (continues) return { paragraphs: [...before, stays], continues, carried: [carried.join(' ')] };
  return { paragraphs: before, continues, carried: paragraphs.slice(-1) };
}

/** Characters that take room of their own: Thai marks stand above and below others. */
const width = (text: string): number => text.replace(/\p{M}/gu, '').length;
