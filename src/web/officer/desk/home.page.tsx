import type { VNode } from 'preact';
import { mayEver, VERBS } from '../../../core/accounts/policy.js';
import { Button } from '../../../platform/ui/button.js';
import { VERB_WORDS } from './case.messages.js';
import { homeWords as words } from '../sign-in/sign-in.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** The start page of officers who have no queue: what their role is there for. */
export function HomePage({ context }: { readonly context: StaffContext }): VNode {
  const verbs = VERBS.filter((verb) => mayEver(context.officer, verb));
  return (
    <StaffFrame title={words.title} context={context}>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.none}</p>
      {verbs.length === 0 ? (
        <p class="govuk-body">{words.nothing}</p>
      ) : (
        <>
          <h2 class="govuk-heading-m">{words.may}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {verbs.map((verb) => (
              <li>{VERB_WORDS[verb]}</li>
            ))}
          </ul>
        </>
      )}
      {mayEver(context.officer, 'see_identity_access') && (
        <Button href="/staff/looks">{words.looks}</Button>
      )}
      {mayEver(context.officer, 'see_plan') && <Button href="/staff/plan">{words.plan}</Button>}
    </StaffFrame>
  );
}
