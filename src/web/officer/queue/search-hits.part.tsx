import type { VNode } from 'preact';
import { hiddenHit, markedPieces, type Piece } from '../../../cases/search/search-hit.rule.js';
import type { SearchParts } from '../../../cases/complaints/search-text.rule.js';
import { PART_WORDS } from './queue.messages.js';

/** A text in which the words of a search are marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }): VNode {
  return words.length === 0 ? <>{text}</> : <Pieces pieces={markedPieces(text, words)} />;
}

/** Where the words stand that the row does not show; nothing where it shows them all. */
export function HiddenHitLine(props: {
  parts: SearchParts | undefined;
  shown: string;
  words: readonly string[];
}): VNode | null {
  const hit = props.parts && hiddenHit(props.parts, props.shown, props.words);
  if (!hit) return null;
  return (
    <span class="card-table__facts">
      {PART_WORDS[hit.part]}: <Pieces pieces={hit.pieces} />
    </span>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }): VNode {
  return <>{pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}
