import type { VNode } from 'preact';
import type { ImportUndoPreview } from '../../../assurance/import-undo/import-undo.query.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import type { ImportPageProps } from './import-page-props.js';
import { importError, importsWords as words } from './imports.messages.js';

type Undoable = Pick<ImportPageProps, 'context' | 'view' | 'typed' | 'errors'> & {
  readonly undo: ImportUndoPreview;
};

/** What taking an import back does, and the form for it; or who stands in its way. */
export function ImportUndo(props: Undoable): VNode {
  const { cases, worked, workedNumbers, told } = props.undo;
  return (
    <section id="undo">
      <h2 class="govuk-heading-m">{words.undo}</h2>
      {worked > 0 && <p class="govuk-body">{words.worked(worked)}</p>}
      {workedNumbers.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {workedNumbers.map((number) => (
            <li>
              <Link href={`/staff/complaints/${number}`}>{number}</Link>
            </li>
          ))}
        </ul>
      )}
      {worked === 0 && <p class="govuk-body">{words.undoLead(cases)}</p>}
      {worked === 0 && told > 0 && <p class="govuk-body">{words.told(told)}</p>}
      {(worked === 0 || props.typed) && <UndoForm {...props} />}
    </section>
  );
}

function UndoForm({ context, view, undo, typed, errors = [] }: Undoable): VNode {
  const wrong = errors.find(({ field }) => field === 'reason');
  return (
    <PostForm action={`/staff/imports/${view.of.id}/undo`} token={context.token}>
      <Textarea
        name="reason"
        label={words.reason}
        rows={3}
        value={typed?.['reason']}
        error={wrong && importError(wrong)}
      />
      <Button variant="warning" preventDoubleClick>
        {words.undoConfirm(undo.cases)}
      </Button>
    </PostForm>
  );
}
