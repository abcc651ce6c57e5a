import type { VNode } from 'preact';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Radios } from '../../../platform/ui/radios.js';
import { Select } from '../../../platform/ui/select.js';
import type { LetterTemplate } from '../../../correspondence/notices/letter-template.entity.js';
import { placeholderWords } from '../../../correspondence/notices/letter-template.messages.js';
import {
  EXAMPLE_VALUES,
  fillTemplate,
} from '../../../correspondence/notices/letter-template.rule.js';
import { OUTCOMES } from '../../../correspondence/notices/notice.entity.js';
import {
  NOTICE_KIND_WORDS,
  OUTCOME_WORDS,
} from '../../../correspondence/notices/notice.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { errorAt, templateError, TemplateFields, TemplatePreview } from './template.fields.js';
import { scopeWords, templatesWords as words } from './templates.messages.js';
import type { TemplateList } from './template-admin.query.js';

/** What the page needs; `preview` shows the typed letter below the form. */
export interface TemplatesPageProps {
  readonly context: StaffContext;
  readonly list: TemplateList;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly preview?: boolean;
}

/** Every template, and the form for one more. */
export function TemplatesPage(props: TemplatesPageProps): VNode {
  const { context, list, typed = {}, errors = [] } = props;
  const { columns } = words;
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/admin', text: adminWords.back }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors.map(summaryOf)} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <CardTable
        caption={words.title}
        columns={[
          { title: columns.title, bare: true },
          { title: columns.use },
          { title: columns.version, class: 'shrink' },
        ]}
        rows={list.templates.map((template) => rowOf(template, list))}
      />
      <NewForm {...props} />
      {props.preview && (
        <TemplatePreview
          kind={typed.kind === 'progress' ? 'progress' : 'result'}
          restricted={false}
          body={typed.body ?? ''}
          settings={list.settings}
          number={list.exampleNumber}
        />
      )}
    </StaffFrame>
  );
}

function summaryOf(error: FieldError): { text: string; href?: string } {
  const { field, message } = error;
  const text = templateError(error);
  return message === 'unknown_field' ? { text } : { text, href: `#${field}` };
}

function rowOf(template: LetterTemplate, { categories }: TemplateList): CardRow {
  const category = categories.find(({ code }) => code === template.category);
  const { problems } = fillTemplate(template.body, EXAMPLE_VALUES);
  return {
    cells: [
      <Link href={`/staff/templates/${template.code}`}>{template.title}</Link>,
      <>
        {scopeWords(template, category?.name ?? template.category)}
        {problems.length > 0 && (
          <>
            <br />
            <strong>{words.unknown(placeholderWords(problems))}</strong>
          </>
        )}
      </>,
      template.version,
    ],
  };
}

function NewForm({ context, list, typed = {}, errors = [] }: TemplatesPageProps): VNode {
  const categories = list.categories.filter(({ restricted }) => !restricted);
  return (
    <PostForm action="/staff/templates" token={context.token}>
      <h2 class="govuk-heading-m">{words.add}</h2>
      <p class="govuk-body">{words.addLead}</p>
      <Select
        name="category"
        label={words.category}
        items={[
          { value: '', text: words.choose },
          ...categories.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        value={typed.category}
        error={errorAt(errors, 'category')}
      />
      <Radios
        name="kind"
        legend={words.kind}
        class="govuk-radios--small"
        items={(['result', 'progress'] as const).map((value) => ({
          value,
          text: NOTICE_KIND_WORDS[value],
        }))}
        value={typed.kind}
        error={errorAt(errors, 'kind')}
      />
      <Select
        name="outcome"
        label={words.outcome}
        items={[
          { value: '', text: words.anyOutcome },
          ...OUTCOMES.map((value) => ({ value, text: OUTCOME_WORDS[value] })),
        ]}
        value={typed.outcome}
        error={errorAt(errors, 'outcome')}
      />
      <TemplateFields typed={typed} errors={errors} />
      <TemplateButtons />
    </PostForm>
  );
}

/** The two buttons of a template's form. */
export function TemplateButtons(): VNode {
  return (
    <div class="govuk-button-group">
      <Button name="step" value="preview" variant="secondary">
        {words.preview}
      </Button>
      <Button name="step" value="save" preventDoubleClick>
        {words.save}
      </Button>
    </div>
  );
}
