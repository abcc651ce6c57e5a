import type { Measure } from '../indicators/definition.js';
import { measureWords } from '../plan-web/indicator.messages.js';
import { FEWEST_SHOWN } from './linked-count.rule.js';
import { planWords as words } from './plan.messages.js';

/** Units whose parts count people's cases: shown to everybody only from the fifth on. */
const COUNTS_CASES: readonly Measure['unit'][] = ['percent', 'cases', 'change', 'score'];

/** A measure for everybody: a figure made of fewer than five cases is a word. */
export function publicMeasure(measure: Measure): string {
  const few = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;
  const hidden =
    COUNTS_CASES.includes(measure.unit) && (few(measure.denominator) || few(measure.numerator));
  return hidden ? words.linkedFew : measureWords(measure);
}
