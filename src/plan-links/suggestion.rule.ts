import { STOP_WORDS } from './data/plan-stop-words.data.js';

/** What is known of a matter when projects are suggested for it; `words` is all its text. */
export interface SuggestableMatter {
  categoryCode: string;
  divisionCode: string | null;
  words: string;
  /** Project code → how often officers linked a case like this one with it. */
  confirmed?: ReadonlyMap<string, number>;
}

/** A project with what ties complaints to it. */
export interface SuggestableProject {
  code: string;
  title: string;
  divisionCodes: readonly string[];
  /** Categories that speak for it by themselves. */
  categories?: readonly string[];
  /** Categories in which its words are taken at full weight. */
  near?: readonly string[];
  words?: readonly string[];
}

/** Why a project is suggested; `words` are those of the matter's text. */
export type Ground =
  | { kind: 'category' }
  | { kind: 'division' }
  | { kind: 'words'; words: string[] }
  | { kind: 'confirmed'; times: number };

/** A suggested project; the score only orders. */
export interface Suggestion {
  code: string;
  score: number;
  grounds: Ground[];
}

const CATEGORY_WEIGHT = 2;
const NEAR_CATEGORY_WEIGHT = 1;
const KEY_WORD_WEIGHT = 2;
/** In a foreign category words often name the place or a person, not the subject. */
const FOREIGN_KEY_WORD_WEIGHT = 1;
const TITLE_WORD_WEIGHT = 0.25;
const DIVISION_WEIGHT = 0.5;
/** From so many times on, what officers did before speaks for a project by itself. */
const ENOUGH_CONFIRMED = 3;
/** Each doubling of the times counts this much, as far as a category does. */
const CONFIRMED_WEIGHT = 0.4;
const MOST_KEY_WORDS = 4;
const MOST_TITLE_WORDS = 3;
/** One word of a title says nothing by itself. */
const ENOUGH_TITLE_WORDS = 2;
/** A title word that more projects share than this tells none of them apart. */
const RARE = 2;
/** From this length a phrase is taken wherever it stands; a shorter one must begin and end with a token. */
const UNMISTAKABLE = 8;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Suggests projects for a matter, best first, each with its grounds. A category or a word must speak
 * for a project: the division alone does not, since one division carries twenty of the thirty.
 */
export function suggestProjects(
  matter: SuggestableMatter,
  projects: readonly SuggestableProject[],
  limit = 3,
): Suggestion[] {
  const text = textOf(matter.words);
  const titles = rareTitleWords(projects);
  return projects
    .map((project) => suggestionFor(project, matter, text, titles.get(project.code) ?? []))
    .filter(({ grounds }) => grounds.length > 0)
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code))
    .slice(0, limit);
}

interface Text {
  plain: string;
  tokens: ReadonlySet<string>;
  /** Offsets at which a token begins or ends. */
  edges: ReadonlySet<number>;
}

function suggestionFor(
  project: SuggestableProject,
  matter: SuggestableMatter,
  text: Text,
  titleWords: readonly string[],
): Suggestion {
  const weight = categoryWeight(project, matter.categoryCode);
  const { keyWords, ownTitle } = wordsFor(project, text, titleWords);
  // A category that only goes with words is no ground without them.
  const category = weight === NEAR_CATEGORY_WEIGHT && keyWords.length === 0 ? 0 : weight;
  const known = confirmedTimes(project, matter);
  if (category + keyWords.length + known === 0 && ownTitle.length < ENOUGH_TITLE_WORDS) {
    return { code: project.code, score: 0, grounds: [] };
  }
  const division = project.divisionCodes.some((code) => code === matter.divisionCode);
  const grounds = groundsOf(category > 0, division, [...keyWords, ...ownTitle], known);
  const wordWeight = weight > 0 ? KEY_WORD_WEIGHT : FOREIGN_KEY_WORD_WEIGHT;
  const score =
    category +
    Number(division) * DIVISION_WEIGHT +
    Math.min(Math.log2(1 + known) * CONFIRMED_WEIGHT, CATEGORY_WEIGHT) +
    Math.min(keyWords.length, MOST_KEY_WORDS) * wordWeight +
    Math.min(ownTitle.length, MOST_TITLE_WORDS) * TITLE_WORD_WEIGHT;
  return { code: project.code, score, grounds };
}

/** How often officers linked a case like this one with the project; too few times say nothing. */
function confirmedTimes({ code }: SuggestableProject, { confirmed }: SuggestableMatter): number {
  const times = confirmed?.get(code) ?? 0;
  return times >= ENOUGH_CONFIRMED ? times : 0;
}

function groundsOf(category: boolean, division: boolean, words: string[], times: number): Ground[] {
  const grounds: Ground[] = [];
  if (category) grounds.push({ kind: 'category' });
  if (division) grounds.push({ kind: 'division' });
  if (words.length > 0) grounds.push({ kind: 'words', words });
  if (times > 0) grounds.push({ kind: 'confirmed', times });
  return grounds;
}

function wordsFor(
  project: SuggestableProject,
  text: Text,
  titleWords: readonly string[],
): { keyWords: string[]; ownTitle: string[] } {
  const keyWords = longestOnly((project.words ?? []).filter((word) => says(text, word)));
  const ownTitle = titleWords.filter(
    (word) => text.tokens.has(word) && !keyWords.some((key) => key.includes(word)),
  );
  return { keyWords, ownTitle };
}

function categoryWeight({ categories, near }: SuggestableProject, code: string): number {
  if (categories?.includes(code)) return CATEGORY_WEIGHT;
  return near?.includes(code) ? NEAR_CATEGORY_WEIGHT : 0;
}

function says({ plain, edges }: Text, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (word.length >= UNMISTAKABLE || (edges.has(at) && edges.has(at + word.length))) return true;
  }
  return false;
}

/** A word inside a longer one that was found as well counts once. */
const longestOnly = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)));

function rareTitleWords(projects: readonly SuggestableProject[]): Map<string, string[]> {
  const titles = new Map(projects.map(({ code, title }) => [code, telling(title)]));
  const shared = new Map<string, number>();
  for (const words of titles.values())
    for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);
  const rare = (word: string): boolean => (shared.get(word) ?? 0) <= RARE;
  return new Map([...titles].map(([code, words]) => [code, words.filter(rare)]));
}

const telling = (title: string): string[] =>
  [...textOf(title).tokens].filter((word) => !STOP_WORDS.has(word));

function textOf(words: string): Text {
  const plain = normalised(words);
  const tokens = new Set<string>();
  const edges = new Set<number>();
  for (const { segment, index, isWordLike } of segmenter.segment(plain)) {
    edges.add(index).add(index + segment.length);
    if (isWordLike && segment.length >= 2) tokens.add(segment);
  }
  return { plain, tokens, edges };
}

/** Two ways to type one Thai sign become one (เ twice, the ring and า); capitals of Latin words go. */
const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .toLowerCase();
