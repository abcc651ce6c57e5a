import { tooFew } from '../../../cases/complaints/few-cases.rule.js';
import type { Measure } from '../../../plan/indicators/definition.js';
import { measureWords } from '../../shared/plan/indicator.messages.js';
import { planWords as words } from './plan.messages.js';

/** Units whose parts count people's cases: shown to everybody only from the fifth on. */
const COUNTS_CASES: readonly Measure['unit'][] = ['percent', 'cases', 'change', 'score'];

/** A measure for everybody: a figure made of fewer than five cases is a word. */
export function publicMeasure(measure: Measure): string {
  const hidden =
    COUNTS_CASES.includes(measure.unit) &&
    (tooFew(measure.denominator) || tooFew(measure.numerator));
  return hidden ? words.linkedFew : measureWords(measure);
}
