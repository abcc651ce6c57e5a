import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { DismissalOfMatter } from '../../../plan/links/plan-dismissal.service.js';
import { DISMISSAL_REASON, groundsWords } from '../../../plan/links/suggestion.messages.js';
import type { Suggestion } from '../../../plan/links/suggestion.rule.js';
import { Details } from '../../../platform/ui/details.js';
import { Link } from '../../../platform/ui/link.js';
import { planCardWords as words } from './plan-decision.messages.js';
import type { Desk } from '../moves/desk-fields.js';
import { DeskForm } from '../moves/desk-form.js';

/** What is suggested for the complaint, and what was found not to fit. */
export function PlanSuggestions(props: { readonly desk: Desk; readonly writes: boolean }): VNode {
  const { desk, writes } = props;
  const { suggestions, dismissed } = desk.view.plan;
  return (
    <>
      {suggestions.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.suggested}</h3>
          <ul class="govuk-list govuk-list--spaced">
            {suggestions.map((one, index) => (
              <Suggested {...one} no={index + 1} desk={desk} writes={writes} />
            ))}
          </ul>
        </>
      )}
      {dismissed.length > 0 && <Dismissed desk={desk} dismissed={dismissed} writes={writes} />}
    </>
  );
}

/** A suggestion; one press, or one key, confirms it with its grounds as the reason. */
function Suggested(props: {
  suggestion: Suggestion;
  project: PlanProject;
  no: number;
  desk: Desk;
  writes: boolean;
}): VNode {
  const { suggestion, project, no, desk, writes } = props;
  const grounds = groundsWords(suggestion.grounds);
  return (
    <li>
      <Link href={`/staff/plan/${project.code}`}>{project.title}</Link>
      <br />
      <span class="muted">{grounds}</span>
      {writes && (
        <div class="govuk-button-group">
          <DeskForm
            desk={desk}
            form="plan_link"
            path="plan-links"
            submit={words.confirm(no)}
            pressedBy={String(no)}
            values={{ project: project.code, reason: grounds }}
          />
          <DeskForm
            desk={desk}
            form="plan_dismissal"
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
  desk: Desk;
  dismissed: readonly DismissalOfMatter[];
  writes: boolean;
}): VNode {
  const { desk, dismissed, writes } = props;
  return (
    <Details summary={words.dismissed.title}>
      <ul class="govuk-list govuk-list--spaced">
        {dismissed.map(({ projectCode, title, byName }) => (
          <li>
            <Link href={`/staff/plan/${projectCode}`}>{title}</Link>
            <br />
            <span class="muted">{words.dismissed.by(byName)}</span>
            {writes && (
              <DeskForm
                desk={desk}
                form="plan_reconsideration"
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
