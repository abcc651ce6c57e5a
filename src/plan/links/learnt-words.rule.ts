/** A case to learn from: its distinctive words, and the projects that officers linked it with. */
export interface LinkedCaseText {
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

/** Nothing is learnt from fewer cases, so that a name or a place that one person wrote is never stored. */
const FEWEST_CASES = 3;
/** Share of the cases with the word that must belong to the project. */
const TELLING_SHARE = 0.6;
/**
 * How many times larger that share must be than the project's share of all cases, or the project is merely linked
 * often.
 */
const TELLING_LIFT = 2;

/** Learns which words speak for which project; ordered by project and word. */
export function learntWords(cases: readonly LinkedCaseText[]): LearntWord[] {
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
