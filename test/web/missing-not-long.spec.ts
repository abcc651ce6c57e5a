import { describe, expect, it } from '@jest/globals';
import { readForm } from '../../src/platform/http/form-reader.js';
import { TrackAnswerDto } from '../../src/web/citizen/track/track-answer.dto.js';
import { fieldsOf, formClasses, metadataOf, type Form } from './form-classes.js';

const forms = await formClasses();

/** What each field says of a text that is too long, where it says no more than that. */
const tooLong = (form: Form): Map<string, string> =>
  new Map(
    metadataOf(form)
      .filter(({ name, message }) => name === 'maxLength' && String(message).endsWith('_long'))
      .map(({ propertyName, message }) => [propertyName, String(message)]),
  );

describe('a field that is left empty', () => {
  const limited = forms.flatMap((form) =>
    fieldsOf(form)
      .filter((field) => tooLong(form).has(field))
      .map((field) => ({ name: `${form.name}.${field}`, form, field })),
  );

  it('is looked at in every form that bounds a text', () =>
    expect(limited.length).toBeGreaterThan(20));

  it.each(limited)('$name is never called too long', async ({ form, field }) => {
    for (const body of [{ [field]: '' }, { [field]: '  ' }, {}]) {
      const read = await readForm(form, body);
      const said = read.ok ? undefined : read.errors.find((error) => error.field === field);
      expect(said?.message).not.toBe(tooLong(form).get(field));
    }
    const read = await readForm(form, { [field]: 'ก'.repeat(20_000) });
    const said = read.ok ? undefined : read.errors.find((error) => error.field === field);
    expect(said?.message).toBe(tooLong(form).get(field));
  });
});

describe('an answer to an officer’s question', () => {
  it.each(['ใช่ค่ะ', 'ไม่', '3'])('may be as short as it is: %s', async (answer) =>
    expect((await readForm(TrackAnswerDto, { answer })).ok).toBe(true),
  );

  it('is not nothing', async () => {
    const read = await readForm(TrackAnswerDto, { answer: '  ' });
    expect(read.ok ? [] : read.errors).toEqual([{ field: 'answer', message: 'answer_missing' }]);
  });
});
