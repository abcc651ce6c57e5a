import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { DismissalOfMatter } from '../../../plan/links/plan-dismissal.service.js';
import { DISMISSAL_REASON, groundsWords } from '../../../plan/links/suggestion.messages.js';
import type { Suggestion } from '../../../plan/links/suggestion.rule.js';
import { Details } from '../../../platform/ui/details.js';
import { Link } from '../../../platform/ui/link.js';
import { planCardWords as words } from './plan-decision.messages.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import { ComplaintForm } from '../moves/complaint.form.js';

/** What is suggested for the complaint, and what was found not to fit. */
export function PlanSuggestions(props: {
  readonly formContext: ComplaintFormContext;
  readonly writes: boolean;
}): VNode {
  const { formContext, writes } = props;
  const { suggestions, dismissed } = formContext.view.plan;
  return (
    <>
      {suggestions.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.suggested}</h3>
          <ul class="govuk-list govuk-list--spaced">
            {suggestions.map((one, index) => (
              <Suggested {...one} no={index + 1} formContext={formContext} writes={writes} />
            ))}
          </ul>
        </>
      )}
      {dismissed.length > 0 && (
        <Dismissed formContext={formContext} dismissed={dismissed} writes={writes} />
      )}
    </>
  );
}

/** A suggestion; one click, or one key, confirms it with its grounds as the reason. */
function Suggested(props: {
  suggestion: Suggestion;
  project: PlanProject;
  no: number;
  formContext: ComplaintFormContext;
  writes: boolean;
}): VNode {
  const { suggestion, project, no, formContext, writes } = props;
  const grounds = groundsWords(suggestion.grounds);
  return (
    <li>
      <Link href={`/staff/plan/${project.code}`}>{project.title}</Link>
      <br />
      <span class="muted">{grounds}</span>
      {writes && (
        <div class="govuk-button-group">
          <ComplaintForm
            formContext={formContext}
            form="plan_link"
            foldId={`plan_link-${project.code}`}
            path="plan-links"
            submit={words.confirm(no)}
            pressedBy={String(no)}
            values={{ project: project.code, reason: grounds }}
          />
          <ComplaintForm
            formContext={formContext}
            form="plan_dismissal"
            foldId={`plan_dismissal-${project.code}`}
            path="plan-dismissals"
            submit={words.dismiss}
            values={{ project: project.code, reason: DISMISSAL_REASON }}
          />
        </div>
      )}
    </li>
  );
}

/** Projects that somebody found not to fit; who may link can have them suggested again. */
function Dismissed(props: {
  formContext: ComplaintFormContext;
  dismissed: readonly DismissalOfMatter[];
  writes: boolean;
}): VNode {
  const { formContext, dismissed, writes } = props;
  return (
    <Details summary={words.dismissed.title}>
      <ul class="govuk-list govuk-list--spaced">
        {dismissed.map(({ projectCode, title, byName }) => (
          <li>
            <Link href={`/staff/plan/${projectCode}`}>{title}</Link>
            <br />
            <span class="muted">{words.dismissed.by(byName)}</span>
            {writes && (
              <ComplaintForm
                formContext={formContext}
                form="plan_reconsideration"
                foldId={`plan_reconsideration-${projectCode}`}
                path="plan-dismissal-removals"
                submit={words.dismissed.back}
                values={{ project: projectCode, reason: words.dismissed.backReason }}
              />
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
