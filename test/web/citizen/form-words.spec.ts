import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { TrackAnswer } from '../../../src/web/citizen/track/track-answer.dto.js';
import { ANSWER_ERRORS } from '../../../src/web/citizen/track/track.messages.js';
import { FIELD_NAMES, REPORT_ERRORS } from '../../../src/web/citizen/report/report.messages.js';
import { REPORT_FIELDS } from '../../../src/web/citizen/report/report-form.rule.js';
import { ComplaintSubmission } from '../../../src/cases/intake/complaint-submission.dto.js';
import { UNKNOWN_FIELD, UNREADABLE_TEXT } from '../../../src/platform/http/form-reader.js';
import { SUBMISSION_ERRORS } from '../../../src/web/api/submission.messages.js';

function rulesOf(form: new () => object) {
  return getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);
}

/** Every message key that a form's rules can answer with. */
function messageKeysOf(form: new () => object): string[] {
  const keys = rulesOf(form)
    .filter(({ name }) => name !== 'isOptional' && name !== 'conditionalValidation')
    .map(({ message, propertyName, name }) => String(message ?? `${propertyName}.${name}`));
  const named = keys.filter((key) => key !== 'undefined.undefined');
  // What every form can answer with.
  return [...new Set([...named, UNKNOWN_FIELD, UNREADABLE_TEXT])];
}

describe('the words of the forms', () => {
  it('has words for every rule of the report, on the page and in the API', () => {
    const keys = messageKeysOf(ComplaintSubmission);
    expect(keys.length).toBeGreaterThan(8);
    for (const words of [REPORT_ERRORS, SUBMISSION_ERRORS]) {
      expect(Object.keys(words).sort()).toEqual([...keys].sort());
    }
  });

  it('has words for every rule of an answer', () => {
    expect(Object.keys(ANSWER_ERRORS).sort()).toEqual(messageKeysOf(TrackAnswer).sort());
  });

  it('shows every field of the report and names it', () => {
    const fields = [...new Set(rulesOf(ComplaintSubmission).map((rule) => rule.propertyName))];
    expect([...REPORT_FIELDS].sort()).toEqual(fields.sort());
    expect(Object.keys(FIELD_NAMES).sort()).toEqual(fields.sort());
  });
});
