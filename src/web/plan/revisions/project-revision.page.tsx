import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { projectRevisionWords as words } from './project-revision.messages.js';
import { ProjectRevisionFields } from './project-revision.fields.js';
import type { ProjectRevisionView } from './project-revision.service.js';
import { RevisionTerms, type Bound } from './revision-terms.fields.js';

/** What the page needs. */
interface ProjectRevisionPageProps extends Omit<ProjectRevisionView, 'status'> {
  readonly context: StaffContext;
}

/** One project to change, withdraw or bring back, with the reason and the day. */
export function ProjectRevisionPage(props: ProjectRevisionPageProps): VNode {
  const { context, project, inForce, base, typed, errors, today } = props;
  const bind = (name: string): Bound => {
    const found = errors.find(({ field }) => anchorOf(field) === name);
    return { name, value: typed[name], ...(found && { error: found.text }) };
  };
  const title = inForce ? words.title : words.bringBack;
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/plan"
      hasErrors={errors.length > 0}
      back={{ href: `/staff/plan/${project.code}`, text: words.back }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map(({ field, text }) => ({ text, href: `#${anchorOf(field)}` }))}
        />
      )}
      <span class="govuk-caption-l">{project.code}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <PostForm action={`/staff/plan/projects/${project.code}/revision`} token={context.token}>
        <VersionField name="base" now={base} typed={typed} />
        <ProjectRevisionFields bind={bind} />
        {inForce && (
          <Checkboxes
            name="withdraw"
            items={[{ value: 'yes', text: words.withdraw, hint: words.withdrawHint }]}
            values={typed['withdraw'] === 'yes' ? ['yes'] : []}
          />
        )}
        <RevisionTerms bind={bind} today={today} />
        <Button preventDoubleClick>{words.save}</Button>
      </PostForm>
    </StaffFrame>
  );
}

const anchorOf = (field: string): string => (/^q[1-4]$/.test(field) ? 'quarters' : field);
