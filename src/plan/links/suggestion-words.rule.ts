import { plan2565 } from '../plan/plan-source.js';
import { SUGGESTION_WORDS, type SuggestionWords } from './data/plan-suggestion-words.data.js';
import { sameProject, type Known } from '../plan/same-project.rule.js';

const KNOWN: readonly Known[] = plan2565().projects;

/** What ties complaints to a project: its own words, or those of the same project of 2565. */
export function suggestionWordsOf(project: Known): SuggestionWords | undefined {
  const same = sameProject(project, KNOWN);
  return same && SUGGESTION_WORDS[same.code];
}
