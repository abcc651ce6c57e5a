import type { VNode } from 'preact';
import { mayEver, VERBS } from '../../../core/accounts/policy.js';
import { Button } from '../../../platform/ui/button.js';
import { FIGURES_DAYS } from '../../../cases/complaints/identity-access-log.query.js';
import { Link } from '../../../platform/ui/link.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import { VERB_WORDS } from './case.messages.js';
import type { HomeView } from './home.query.js';
import { homeWords as words } from '../sign-in/sign-in.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** The start page of officers who have no queue: what their role is there for. */
export function HomePage(props: {
  readonly context: StaffContext;
  readonly view: HomeView;
}): VNode {
  const { context, view } = props;
  const verbs = VERBS.filter((verb) => mayEver(context.officer, verb));
  return (
    <StaffFrame title={words.title} context={context}>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.none}</p>
      <Waiting view={view} />
      <Looks view={view} />
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
      {mayEver(context.officer, 'see_plan') && <Button href="/staff/plan">{words.plan}</Button>}
    </StaffFrame>
  );
}

/** What waits for the officer's decision. */
function Waiting({ view: { waiting } }: { view: HomeView }): VNode | null {
  if (waiting === null) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.waitingTitle}</h2>
      {waiting === 0 ? (
        <p class="govuk-body">{words.nothingWaits}</p>
      ) : (
        <p class="govuk-body">
          <Link href="/staff/restriction">{words.releases(waiting)}</Link>
        </p>
      )}
    </section>
  );
}

/** Which identities were looked at, and who asked for too many. */
function Looks({ view: { looks } }: { view: HomeView }): VNode | null {
  if (looks === null) return null;
  const { today, lately, refused, atLimit } = looks;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.looksTitle}</h2>
      {atLimit.length > 0 && <WarningText>{words.atLimit(atLimit.join(', '))}</WarningText>}
      <p class="govuk-body">
        {words.looksMade(today, lately, FIGURES_DAYS)}
        {refused > 0 && ` ${words.looksRefused(refused)}`}
      </p>
      <Button href="/staff/looks" variant="secondary">
        {words.looks}
      </Button>
    </section>
  );
}
