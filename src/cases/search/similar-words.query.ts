import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { searchWordsOf } from '../complaints/search-text.rule.js';

/** How alike two words must be, by the groups of three letters that they share (0 to 1). */
const ALIKE = 0.4;

/** The most similar known word of each typed one; the words are few, whatever the number of cases. */
const SIMILAR = `SELECT DISTINCT ON (t.no) t.no::int - 1 AS no, w.word, w.spelling
  FROM unnest($1::text[]) WITH ORDINALITY t (word, no) JOIN search_word w ON w.word % t.word
  WHERE similarity(w.word, t.word) >= ${ALIKE}
  ORDER BY t.no, similarity(w.word, t.word) DESC, w.cases DESC, w.word`;

interface Similar {
  /** Which of the typed words, from 0. */
  readonly no: number;
  readonly word: string;
  readonly spelling: string;
}

/** Reads what a search that found nothing may have meant. */
@Injectable()
export class SimilarWordsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** What was typed with each word replaced by the most similar one that complaints have; null where none is known. */
  async insteadOf(typed: string): Promise<string | null> {
    const words = searchWordsOf(typed);
    const rows = await this.dataSource.query<Similar[]>(SIMILAR, [words]);
    const others = rows.filter(({ no, word }) => word !== words[no]);
    if (others.length === 0) return null;
    const spelt = new Map(rows.map(({ no, spelling }) => [no, spelling]));
    return words.map((word, index) => spelt.get(index) ?? word).join(' ');
  }
}
