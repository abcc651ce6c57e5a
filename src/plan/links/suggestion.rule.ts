import { says, distinctiveWords, textOf, type Text } from './suggestion-text.rule.js';

/** What officers did with cases like this one: how often, and how much that weighs. */
export interface ConfirmedBefore {
  times: number;
  weight: number;
}

/** What is known of a matter when projects are suggested for it; `words` is all its text. */
interface SuggestableMatter {
  categoryCode: string;
  divisionCode: string | null;
  words: string;
  /** By project code. */
  confirmed?: ReadonlyMap<string, ConfirmedBefore>;
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
  /** Words of cases that officers linked with it. */
  learnt?: readonly string[];
}

/** A project made ready to be suggested, with the words of its title that tell it from the others. */
export interface ReadyProject extends SuggestableProject {
  titleWords: readonly string[];
}

/** Why a project is suggested; `words` are those of the matter's text. */
export type Ground =
  | { kind: 'category' }
  | { kind: 'division' }
  | { kind: 'words'; words: string[] }
  | { kind: 'confirmed'; times: number }
  | { kind: 'learnt'; words: string[] };

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
/** Each doubling of their weight counts this much, as far as a category does. */
const CONFIRMED_WEIGHT = 0.4;
const LEARNT_WORD_WEIGHT = 0.25;
const MOST_KEY_WORDS = 4;
const MOST_LEARNT_WORDS = 4;
const MOST_TITLE_WORDS = 3;
/** One word of a title, or one that was learnt, says nothing by itself. */
const ENOUGH_WORDS = 2;
/** A title word that more projects share than this tells none of them apart. */
const RARE = 2;

/** Makes the projects of a plan ready; done once for many matters. */
export function readyProjects(projects: readonly SuggestableProject[]): ReadyProject[] {
  const titles = projects.map(({ title }) => distinctiveWords(title));
  const shared = new Map<string, number>();
  for (const word of titles.flat()) shared.set(word, (shared.get(word) ?? 0) + 1);
  return projects.map((project, index) => ({
    ...project,
    titleWords: titles[index]!.filter((word) => shared.get(word)! <= RARE),
  }));
}

/**
 * Suggests projects for a matter, best first, each with its grounds. A category or a word must speak
 * for a project: the division alone does not, since one division carries twenty of the thirty.
 */
export function suggestProjects(
  matter: SuggestableMatter,
  projects: readonly ReadyProject[],
  limit = 3,
): Suggestion[] {
  const text = textOf(matter.words);
  return projects
    .map((project) => evidenceFor(project, matter, text))
    .filter(speaks)
    .map((found) => ({ code: found.code, score: scoreOf(found), grounds: groundsOf(found) }))
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code))
    .slice(0, limit);
}

/** What ties a matter to a project. */
interface Evidence {
  code: string;
  /** The weight of the category, 0 where it says nothing. */
  category: number;
  wordWeight: number;
  division: boolean;
  keyWords: string[];
  ownTitle: string[];
  learnt: string[];
  known: ConfirmedBefore;
}

function evidenceFor(project: ReadyProject, matter: SuggestableMatter, text: Text): Evidence {
  const weight = categoryWeight(project, matter.categoryCode);
  const words = wordsFor(project, text);
  return {
    code: project.code,
    // A category that only goes with words is no ground without them.
    category: weight === NEAR_CATEGORY_WEIGHT && words.keyWords.length === 0 ? 0 : weight,
    wordWeight: weight > 0 ? KEY_WORD_WEIGHT : FOREIGN_KEY_WORD_WEIGHT,
    division: project.divisionCodes.some((code) => code === matter.divisionCode),
    ...words,
    known: confirmedOf(project, matter),
  };
}

const speaks = ({ category, keyWords, ownTitle, learnt, known }: Evidence): boolean =>
  category + keyWords.length + known.times > 0 ||
  Math.max(learnt.length, ownTitle.length) >= ENOUGH_WORDS;

const scoreOf = (found: Evidence): number =>
  found.category +
  Number(found.division) * DIVISION_WEIGHT +
  Math.min(Math.log2(1 + found.known.weight) * CONFIRMED_WEIGHT, CATEGORY_WEIGHT) +
  Math.min(found.keyWords.length, MOST_KEY_WORDS) * found.wordWeight +
  Math.min(found.ownTitle.length, MOST_TITLE_WORDS) * TITLE_WORD_WEIGHT +
  Math.min(found.learnt.length, MOST_LEARNT_WORDS) * LEARNT_WORD_WEIGHT;

const NEVER: ConfirmedBefore = { times: 0, weight: 0 };

/** What officers did before with cases like this one and the project; too few times say nothing. */
function confirmedOf(
  { code }: SuggestableProject,
  { confirmed }: SuggestableMatter,
): ConfirmedBefore {
  const known = confirmed?.get(code) ?? NEVER;
  return known.times >= ENOUGH_CONFIRMED ? known : NEVER;
}

function groundsOf({ category, division, keyWords, ownTitle, learnt, known }: Evidence): Ground[] {
  const words = [...keyWords, ...ownTitle];
  return [
    ...(category > 0 ? [{ kind: 'category' } as const] : []),
    ...(division ? [{ kind: 'division' } as const] : []),
    ...(words.length > 0 ? [{ kind: 'words', words } as const] : []),
    ...(known.times > 0 ? [{ kind: 'confirmed', times: known.times } as const] : []),
    ...(learnt.length > 0 ? [{ kind: 'learnt', words: learnt } as const] : []),
  ];
}

/** A project's own phrases, rare words of its title, and words learnt from earlier links; each word once. */
function wordsFor(
  project: ReadyProject,
  text: Text,
): Pick<Evidence, 'keyWords' | 'ownTitle' | 'learnt'> {
  const keyWords = longestOnly((project.words ?? []).filter((word) => says(text, word)));
  const more = (words: readonly string[], said: readonly string[]): string[] =>
    words.filter((word) => text.tokens.has(word) && !said.some((key) => key.includes(word)));
  const ownTitle = more(project.titleWords, keyWords);
  return { keyWords, ownTitle, learnt: more(project.learnt ?? [], [...keyWords, ...ownTitle]) };
}

function categoryWeight({ categories, near }: SuggestableProject, code: string): number {
  if (categories?.includes(code)) return CATEGORY_WEIGHT;
  return near?.includes(code) ? NEAR_CATEGORY_WEIGHT : 0;
}

/** A word inside a longer one that was found as well counts once. */
const longestOnly = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
