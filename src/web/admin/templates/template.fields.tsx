import type { VNode } from 'preact';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import { Details } from '../../../platform/ui/details.js';
import { Input } from '../../../platform/ui/input.js';
import { LetterView } from '../../shared/letter-view.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import {
  PLACEHOLDERS,
  type Placeholder,
} from '../../../correspondence/notices/data/letter-placeholders.data.js';
import { printedNumber } from '../../../correspondence/notices/letter-number.messages.js';
import { placeholderWords } from '../../../correspondence/notices/letter-template.messages.js';
import {
  EXAMPLE_VALUES,
  fillTemplate,
  officeValues,
} from '../../../correspondence/notices/letter-template.rule.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { composeLetter, letterOnScreen } from '../../../correspondence/notices/letter.rule.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { formWords } from '../../shared/errors/form-words.js';
import { TEMPLATE_LENGTH } from './template.dto.js';
import { TEMPLATE_ERRORS, templatesWords as words } from './templates.messages.js';
import { EXAMPLE_LETTER_CODE, templateExample } from './template-example.data.js';

/** A field's error in words. */
export const templateError = formWords(TEMPLATE_ERRORS);

/** What the fields of a template need. */
interface TemplateFieldsProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** The error at a field, in words. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  const found = errors.find((error) => error.field === field);
  return found && templateError(found);
}

/** Name and text of a template, and the placeholders that it may have. */
export function TemplateFields({ typed, errors }: TemplateFieldsProps): VNode {
  const places = Object.values<Placeholder>(PLACEHOLDERS);
  return (
    <>
      <Input name="title" label={words.name} value={typed.title} error={errorAt(errors, 'title')} />
      <CharacterCount
        name="body"
        label={words.body}
        hint={words.bodyHint}
        maxlength={TEMPLATE_LENGTH}
        rows={14}
        value={typed.body}
        error={errorAt(errors, 'body')}
      />
      <Details summary={words.places}>
        <Places title={words.placesSystem} places={places.filter((one) => !one.byOfficer)} />
        <Places title={words.placesOfficer} places={places.filter((one) => one.byOfficer)} />
      </Details>
    </>
  );
}

function Places({ title, places }: { title: string; places: readonly Placeholder[] }): VNode {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="govuk-list">
        {places.map(({ word }) => (
          <li>{`{{${word}}}`}</li>
        ))}
      </ul>
    </>
  );
}

/** A preview of the template with an invented matter, and what is wrong with its placeholders. */
export function TemplatePreview(props: {
  kind: Notice['kind'];
  restricted: boolean;
  body: string;
  settings: OfficeSettingValues;
  /** The number of the invented matter. */
  number: string;
}): VNode {
  const { kind, restricted, settings, number } = props;
  const { body, problems } = fillTemplate(props.body, {
    ...EXAMPLE_VALUES,
    ...officeValues(settings),
    number,
  });
  const letterNumber = printedNumber({
    initials: settings['letter.initials'],
    code: settings['letter.code'] ?? EXAMPLE_LETTER_CODE,
    series: restricted ? 'restricted' : 'ordinary',
    running: 1,
  });
  const letter = { ...templateExample, number, letterNumber, kind, restricted, body };
  return (
    <section>
      <h2 class="govuk-heading-m">{words.previewTitle}</h2>
      {problems.length > 0 && (
        <WarningText>
          {words.problems}: {placeholderWords(problems)}
        </WarningText>
      )}
      <LetterView
        emblem={
          settings['letter.garuda'] && <img src="/staff/emblem/picture" alt="" height="113" />
        }
        {...letterOnScreen(composeLetter(letter, settings))}
      />
    </section>
  );
}
