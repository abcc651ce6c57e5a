import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { LinkOfMatter } from '../../../plan/links/plan-links.query.js';
import type { PlanUnrelated } from '../../../plan/links/plan-unrelated.entity.js';
import { Card } from '../../../platform/ui/card.js';
import { Link } from '../../../platform/ui/link.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { planCardWords as words } from './plan-decision.messages.js';
import { complaintFormField, type ComplaintFormContext } from '../moves/complaint-form.fields.js';
import { ComplaintForm } from '../moves/complaint.form.js';
import { complaintFormWords } from '../moves/complaint-form.messages.js';
import { PlanSuggestions } from './plan-suggestions.part.js';
import { ProjectFacts } from '../../shared/plan/project-facts.js';

/** The plan beside the complaint: linked projects, suggestions with their grounds, and the officer's decision. */
export function ComplaintPlan({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode {
  const { links, unrelated } = formContext.view.plan;
  const writes = may(formContext.context.officer, 'link_plan', formContext.view.access);
  return (
    <Card title={words.title} tone="strong" attributes={{ id: 'plan-card' }}>
      {links.length === 0 && !unrelated && <p class="muted">{words.none}</p>}
      {unrelated && <UnrelatedWord formContext={formContext} word={unrelated} writes={writes} />}
      {links.map((one) => (
        <Linked {...one} formContext={formContext} writes={writes} />
      ))}
      <PlanSuggestions formContext={formContext} writes={writes} />
      {writes && <Decide formContext={formContext} />}
    </Card>
  );
}

/** What an officer may decide by hand: a project, or none while nothing is decided. */
function Decide({ formContext }: { formContext: ComplaintFormContext }): VNode {
  const { links, unrelated } = formContext.view.plan;
  return (
    <>
      <LinkForm formContext={formContext} />
      {links.length === 0 && !unrelated && <UnrelatedForm formContext={formContext} />}
    </>
  );
}

function UnrelatedForm({ formContext }: { formContext: ComplaintFormContext }): VNode {
  return (
    <ComplaintForm
      formContext={formContext}
      form="plan_unrelated"
      path="plan-unrelated"
      title={words.unrelated.title}
      submit={words.unrelated.submit}
    >
      <Textarea
        {...complaintFormField(formContext, 'plan_unrelated', 'reason')}
        label={complaintFormWords.reason}
        rows={2}
      />
    </ComplaintForm>
  );
}

function UnrelatedWord(props: {
  formContext: ComplaintFormContext;
  word: PlanUnrelated;
  writes: boolean;
}): VNode {
  const { formContext, word, writes } = props;
  return (
    <>
      <p>{words.unrelated.said(word.reason)}</p>
      {writes && (
        <ComplaintForm
          formContext={formContext}
          form="plan_related"
          path="plan-unrelated-removals"
          submit={words.unrelated.back}
          values={{ reason: words.unrelated.backReason }}
        />
      )}
    </>
  );
}

function Linked(props: {
  link: LinkOfMatter;
  project: PlanProject | undefined;
  formContext: ComplaintFormContext;
  writes: boolean;
}): VNode {
  const { link, project, formContext, writes } = props;
  const refused =
    formContext.problem?.form === 'plan_unlink' ? formContext.problem.typed.project : undefined;
  const mine = refused === link.projectCode;
  const id = `plan_unlink-${link.projectCode}`;
  const field = complaintFormField(formContext, 'plan_unlink', 'reason');
  return (
    <>
      <p>
        <strong>
          <Link href={`/staff/plan/${link.projectCode}`}>{link.title}</Link>
        </strong>
      </p>
      {project && <ProjectFacts project={project} />}
      <p class="muted">{words.because(link.byName, link.reason)}</p>
      {writes && (
        <ComplaintForm
          formContext={formContext}
          form="plan_unlink"
          foldId={id}
          path="plan-link-removals"
          title={words.unlink.title}
          submit={words.unlink.submit}
          values={{ project: link.projectCode }}
          open={mine}
        >
          <Textarea
            name="reason"
            id={mine ? field.id : `${id}-reason`}
            value={mine ? field.value : undefined}
            error={mine ? field.error : undefined}
            label={complaintFormWords.reason}
            rows={2}
          />
        </ComplaintForm>
      )}
    </>
  );
}

function LinkForm({ formContext }: { formContext: ComplaintFormContext }): VNode {
  const { suggestions, others } = formContext.view.plan;
  const codes = suggestions.map(({ project }) => project.code);
  const suggested = suggestions.map(({ project: { code, title } }) => ({
    value: code,
    text: words.link.suggestion(title),
  }));
  const rest = others.filter(({ code }) => !codes.includes(code));
  return (
    <ComplaintForm
      formContext={formContext}
      form="plan_link"
      path="plan-links"
      title={words.link.title}
      submit={words.link.submit}
    >
      <Select
        {...complaintFormField(formContext, 'plan_link', 'project')}
        label={words.link.project}
        items={[
          { value: '', text: complaintFormWords.choose },
          ...suggested,
          ...rest.map(({ code, title }) => ({ value: code, text: title })),
        ]}
      />
      <Textarea
        {...complaintFormField(formContext, 'plan_link', 'reason')}
        label={complaintFormWords.reason}
        rows={2}
      />
    </ComplaintForm>
  );
}
