/** A case as it teaches: its telling words, and the projects that officers linked it with. */
export interface TaughtCase {
  codes: readonly string[];
  words: readonly string[];
}

/** A word that speaks for a project, because officers linked cases that contain it. */
export interface LearntWord {
  projectCode: string;
  word: string;
  /** Linked cases with this word. */
  cases: number;
}

/** Fewer cases teach nothing; a name or a place that one person wrote is thus never kept. */
const FEWEST_CASES = 3;
/** So many of the cases with the word belong to the project. */
const TELLING_SHARE = 0.6;
/** And at least so many times more than of all cases, or the project is merely linked often. */
const TELLING_LIFT = 2;

/** Learns which words speak for which project; ordered by project and word. */
export function learntWords(cases: readonly TaughtCase[]): LearntWord[] {
  const ofWord = new Map<string, number>();
  const ofProject = new Map<string, number>();
  const ofBoth = new Map<string, LearntWord>();
  for (const { codes, words } of cases) {
    for (const word of new Set(words)) add(ofWord, word);
    for (const projectCode of new Set(codes)) {
      add(ofProject, projectCode);
      for (const word of new Set(words)) {
        const key = `${projectCode} ${word}`;
        const found = ofBoth.get(key) ?? { projectCode, word, cases: 0 };
        ofBoth.set(key, { ...found, cases: found.cases + 1 });
      }
    }
  }
  const speaks = ({ projectCode, word, cases: both }: LearntWord): boolean => {
    const share = both / ofWord.get(word)!;
    const usual = ofProject.get(projectCode)! / cases.length;
    return both >= FEWEST_CASES && share >= Math.max(TELLING_SHARE, TELLING_LIFT * usual);
  };
  return [...ofBoth.values()]
    .filter(speaks)
    .sort(
      (one, other) =>
        one.projectCode.localeCompare(other.projectCode, 'en') ||
        one.word.localeCompare(other.word, 'th'),
    );
}

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
