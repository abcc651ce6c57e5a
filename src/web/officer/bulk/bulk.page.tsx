import type { VNode } from 'preact';
import { BULK_UNDO_MS } from '../../../escalation/bulk/bulk-order.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import { complaintFormError } from '../moves/complaint-form.messages.js';
import { bulkBarWords } from '../queue/bulk-bar.messages.js';
import { BulkFields } from './bulk.fields.js';
import type { BulkPageProps } from './bulk-page-props.js';
import { BulkRows } from './bulk-rows.table.js';
import type { BulkView } from './bulk-view.query.js';
import { BULK_TITLES, bulkWords as words } from './bulk.messages.js';

/** One act on several cases: what it needs, what it would do, how far it is, what it did. */
export function BulkPage(props: BulkPageProps): VNode {
  const { context, view, back, errors = [] } = props;
  const { act, input } = view.order;
  const name = view.people.name(input?.officerId);
  const title = name === undefined ? BULK_TITLES[act] : bulkBarWords.assignTo(name);
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/queue"
      wide
      hasErrors={errors.length > 0}
      back={{ href: back, text: words.back }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: complaintFormError(error),
            href: `#${error.field}`,
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <State {...props} />
      <BulkRows view={view} />
    </StaffFrame>
  );
}

const countOf = ({ rows }: BulkView, ...states: readonly string[]): number =>
  rows.filter(({ state }) => states.includes(state)).length;

function State(props: BulkPageProps): VNode {
  const { view } = props;
  const { confirmedAt, endedAt } = view.order;
  if (confirmedAt === null) return <Asked {...props} />;
  if (endedAt === null) {
    const done = countOf(view, 'done', 'refused');
    return (
      <>
        <p class="govuk-body" role="status" id="progress-words">
          {words.running(done, view.rows.length)}
        </p>
        <progress max={view.rows.length} value={done} aria-labelledby="progress-words" />
      </>
    );
  }
  return <Ended {...props} endedAt={endedAt} />;
}

/** What it needs to be told, and once that is known, the button that has it done. */
function Asked(props: BulkPageProps): VNode {
  const { context, view } = props;
  const { rehearsed, order } = view;
  const at = `/staff/queue/bulk/${order.id}`;
  const refused = rehearsed ? [...rehearsed.values()].filter((why) => why !== null).length : 0;
  const done = view.rows.length - refused;
  return (
    <>
      <BulkFields {...props} />
      {rehearsed && <InsetText>{words.preview(done, refused)}</InsetText>}
      {rehearsed && done > 0 && (
        <PostForm action={`${at}/confirmation`} token={context.token}>
          <Button preventDoubleClick>{words.confirm(done)}</Button>
        </PostForm>
      )}
      {rehearsed && done === 0 && <p class="govuk-body">{words.nothing}</p>}
    </>
  );
}

/** What it did, with the button that takes it back while there is time. */
function Ended({ context, view, now, endedAt }: BulkPageProps & { endedAt: Date }): VNode {
  const { id, undoneAt } = view.order;
  const kept = countOf(view, 'kept');
  if (undoneAt) return <InsetText>{words.undone(countOf(view, 'undone'), kept)}</InsetText>;
  const done = countOf(view, 'done');
  const inTime = now.getTime() - endedAt.getTime() < BULK_UNDO_MS;
  return (
    <>
      <InsetText>{words.ended(done, countOf(view, 'refused'))}</InsetText>
      {done > 0 && inTime && (
        <PostForm action={`/staff/queue/bulk/${id}/undo`} token={context.token}>
          <Button variant="secondary" preventDoubleClick>
            {words.undo}
          </Button>
          <p class="govuk-hint">{words.undoHint}</p>
        </PostForm>
      )}
    </>
  );
}
