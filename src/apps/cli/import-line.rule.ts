import type { CivilDay } from '../../core/calendar/civil-day.js';
import { dayProblem, foldedDay } from '../../core/calendar/typed-day.js';
import { storedText } from '../../platform/text/one-spelling.rule.js';
import type { Category } from '../../core/office/category.entity.js';
import { UNSURE } from '../../cases/routing/division.rule.js';
import { fieldWords } from '../../core/forms/field.messages.js';

/** A line that can be submitted. */
export interface ImportLine {
  text: string;
  category: string;
  receivedOn: CivilDay | null;
}

const SHORTEST = 10;
const LONGEST = 10_000;

type Labelled = Pick<Category, 'code' | 'traffyLabels'>;

/** The category of the first label that any category carries; none: not sure. */
function categoryOfLabels(labels: readonly string[], categories: readonly Labelled[]): string {
  for (const label of labels) {
    const found = categories.find((category) => category.traffyLabels.includes(label));
    if (found) return found.code;
  }
  return UNSURE;
}

/** A line cannot be submitted; the message says why. */
export class WrongLine extends Error {}

/** Reads one line of JSONL; throws WrongLine. */
export function readImportLine(
  line: string,
  categories: readonly Labelled[],
  today: CivilDay,
): ImportLine {
  const { text, labels, category, receivedOn } = objectOf(line);
  return {
    text: textOf(text),
    category: category === undefined ? ofLabels(labels, categories) : known(category, categories),
    receivedOn: dayOf(receivedOn, today),
  };
}

function objectOf(line: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    throw new WrongLine('not JSON');
  }
  throw new WrongLine('not an object');
}

function textOf(text: unknown): string {
  if (typeof text !== 'string') throw new WrongLine('"text" is missing');
  const stored = storedText(text);
  if (stored.length < SHORTEST) {
    throw new WrongLine(`"text" is shorter than ${SHORTEST} characters`);
  }
  if (stored.length > LONGEST) throw new WrongLine(`"text" is longer than ${LONGEST} characters`);
  return stored;
}

/** How many years back a complaint of an older register may have been received. */
const BOUNDS = { back: 30, ahead: 0 };

function dayOf(receivedOn: unknown, today: CivilDay): CivilDay | null {
  if (receivedOn === undefined) return null;
  const otherwise = '"receivedOn" is no day YYYY-MM-DD';
  if (typeof receivedOn !== 'string') throw new WrongLine(otherwise);
  const wrong = dayProblem(receivedOn, { otherwise, bounds: BOUNDS, today });
  if (wrong !== null) throw new WrongLine(fieldWords(wrong) ?? wrong);
  const day = foldedDay(receivedOn);
  if (day > today) throw new WrongLine('"receivedOn" is a day to come');
  return day;
}

function known(category: unknown, categories: readonly Labelled[]): string {
  const found = categories.find((one) => one.code === category);
  if (!found) throw new WrongLine('"category" is unknown');
  return found.code;
}

function ofLabels(labels: unknown, categories: readonly Labelled[]): string {
  const texts = Array.isArray(labels) ? labels.filter((one) => typeof one === 'string') : [];
  return categoryOfLabels(texts, categories);
}
