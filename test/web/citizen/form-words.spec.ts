import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { TrackAnswerDto } from '../../../src/web/citizen/track/track-answer.dto.js';
import { ANSWER_ERRORS } from '../../../src/web/citizen/track/track.messages.js';
import {
  FIELD_NAMES,
  SUBMISSION_FORM_ERRORS,
} from '../../../src/web/citizen/report/submission-form.messages.js';
import { SUBMISSION_FIELDS } from '../../../src/web/citizen/report/submission-form.rule.js';
import { ComplaintSubmissionDto } from '../../../src/cases/intake/complaint-submission.dto.js';
import { fieldWords } from '../../../src/core/forms/field.messages.js';
import { UNKNOWN_FIELD } from '../../../src/platform/http/form-reader.js';
import { SUBMISSION_ERRORS } from '../../../src/web/api/submission.messages.js';

function rulesOf(form: new () => object) {
  return getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);
}

function expectWords(words: Readonly<Record<string, string>>, keys: readonly string[]): void {
  expect(keys.filter((key) => fieldWords(key, words) === undefined)).toEqual([]);
  expect(Object.keys(words).filter((key) => !keys.includes(key))).toEqual([]);
}

/** Every message key that a form's rules can answer with. */
function messageKeysOf(form: new () => object): string[] {
  const keys = rulesOf(form)
    .filter(({ name }) => name !== 'isOptional' && name !== 'conditionalValidation')
    // A rule of several forms is given the form's own key.
    .map(({ message, constraints }) => String(message ?? (constraints as unknown[])[1]));
  // What every form can answer with.
  return [...new Set([...keys, UNKNOWN_FIELD])];
}

describe('the words of the forms', () => {
  it('has words for every rule of the report, on the page and in the API', () => {
    const keys = messageKeysOf(ComplaintSubmissionDto);
    expect(keys.length).toBeGreaterThan(8);
    for (const words of [SUBMISSION_FORM_ERRORS, SUBMISSION_ERRORS]) {
      expectWords(words, keys);
    }
  });

  it('has words for every rule of an answer', () => {
    expectWords(ANSWER_ERRORS, messageKeysOf(TrackAnswerDto));
  });

  it('shows every field of the report and names it', () => {
    const fields = [...new Set(rulesOf(ComplaintSubmissionDto).map((rule) => rule.propertyName))];
    expect([...SUBMISSION_FIELDS].sort()).toEqual(fields.sort());
    expect(Object.keys(FIELD_NAMES).sort()).toEqual(fields.sort());
  });
});
