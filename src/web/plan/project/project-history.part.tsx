import type { VNode } from 'preact';
import { mayEver } from '../../../core/accounts/policy.js';
import { Link } from '../../../platform/ui/link.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { projectRevisionWords as words } from '../revisions/project-revision.messages.js';
import type { ProjectView } from './project-view.query.js';
import { Revision } from '../revisions/revision.part.js';

/** How a project was changed while its plan was in force; who may revise it gets the form. */
export function ProjectHistory(props: {
  readonly context: StaffContext;
  readonly view: ProjectView;
}): VNode {
  const { context, view } = props;
  const { project } = view;
  const { history } = view.year;
  const { code, fiscalYear, withdrawnOn } = project;
  return (
    <section>
      <h2 class="govuk-heading-m" id="history">
        {words.history}
      </h2>
      {history.revisions.length === 0 && <p class="govuk-body">{words.historyNone}</p>}
      {history.revisions.map((revision) => (
        <Revision revision={revision} people={history.people} as="h3" />
      ))}
      {mayEver(context.officer, 'revise_plan') && (
        <p class="govuk-body">
          <Link href={`/staff/plan/projects/${code}/revision`}>
            {withdrawnOn === null ? words.title : words.bringBack}
          </Link>
        </p>
      )}
      <p class="govuk-body">
        <Link href={`/staff/plan/years/${fiscalYear}/revisions`}>{words.whole}</Link>
      </p>
    </section>
  );
}
