import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { Button } from '../../../platform/ui/button.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { KeptTexts } from '../../../platform/ui/kept-texts.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import { ImportedCases } from './import-cases.part.js';
import type { ImportPageProps } from './import-page-props.js';
import { ImportProblems } from './import-problems.part.js';
import { ImportUndo } from './import-undo.part.js';
import { importError, importsWords as words } from './imports.messages.js';

/** A file of complaints in its present state. */
export function ImportPage(props: ImportPageProps): VNode {
  const { context, view, undo, errors = [] } = props;
  const { uploadedAt } = view.of;
  return (
    <StaffFrame
      title={words.one}
      context={context}
      at="/staff/new"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/imports', text: words.toList }}
    >
      <Refused {...props} />
      <h1 class="govuk-heading-l">{words.one}</h1>
      <p class="govuk-body">
        {words.uploadedAt(thaiDate(bangkokDayOf(uploadedAt)), thaiTime(uploadedAt))}
      </p>
      <State {...props} />
      <ImportProblems report={view.report} />
      {view.filed > 0 && <ImportedCases {...props} />}
      {undo && undo.cases > 0 && <ImportUndo {...props} undo={undo} />}
    </StaffFrame>
  );
}

/** Why it was not taken back; where the form is gone, what was typed in it. */
function Refused({ undo, errors = [], typed = {} }: ImportPageProps): VNode | null {
  if (errors.length === 0) return null;
  const href = undo ? { href: '#reason' } : {};
  return (
    <>
      <ErrorSummary errors={errors.map((error) => ({ text: importError(error), ...href }))} />
      {!undo && <KeptTexts texts={Object.values(typed)} />}
    </>
  );
}

function State(props: ImportPageProps): VNode {
  const { of, filed } = props.view;
  const { state, ready, there, refused } = of;
  if (state === 'uploaded') {
    return (
      <p class="govuk-body" role="status">
        {words.checking}
      </p>
    );
  }
  if (state === 'checked') return <Checked {...props} />;
  if (state === 'confirmed') {
    return (
      <>
        <p class="govuk-body" role="status" id="progress-words">
          {words.filing(filed, ready)}
        </p>
        <progress max={ready} value={filed} aria-labelledby="progress-words" />
      </>
    );
  }
  return (
    <>
      <InsetText>{words.filed(ready, there, refused)}</InsetText>
      <TakenBack {...props} />
    </>
  );
}

function Checked({ context, view: { of } }: ImportPageProps): VNode {
  const { id, ready, there, refused } = of;
  return (
    <>
      <InsetText>{words.checked(ready, there, refused)}</InsetText>
      {ready === 0 && <p class="govuk-body">{words.nothing}</p>}
      <div class="govuk-button-group">
        {ready > 0 && (
          <PostForm action={`/staff/imports/${id}/confirmation`} token={context.token}>
            <Button preventDoubleClick>{words.confirm(ready)}</Button>
          </PostForm>
        )}
        <PostForm action={`/staff/imports/${id}/removal`} token={context.token}>
          <Button variant="secondary" preventDoubleClick>
            {words.drop}
          </Button>
        </PostForm>
      </div>
      <p class="govuk-hint">{words.kept}</p>
    </>
  );
}

function TakenBack({ view: { of } }: ImportPageProps): VNode | null {
  const { takenBackAt: at, takenBackReason: reason } = of;
  if (at === null) return null;
  return (
    <>
      <p class="govuk-body">{words.takenBack(thaiDate(bangkokDayOf(at)), thaiTime(at))}</p>
      <p class="govuk-body as-typed">{reason}</p>
    </>
  );
}
