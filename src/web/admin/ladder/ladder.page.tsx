import type { VNode } from 'preact';
import {
  LADDER_RECIPIENTS,
  type LadderProblem,
} from '../../../core/deadlines/ladder-check.rule.js';
import type { LadderStep } from '../../../core/deadlines/ladder.rule.js';
import { LADDER_NAMES, type LadderName } from '../../../core/office/ladder-step-row.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { Card } from '../../../platform/ui/card.js';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Input } from '../../../platform/ui/input.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import { toldWords } from '../../../escalation/sweep/recipients.messages.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { daysField, hasDays, recipientsField } from './ladder-form.rule.js';
import { LADDER_ERRORS, ladderWords as words } from './ladder.messages.js';

/** What the page needs. */
export interface LadderPageProps {
  readonly context: StaffContext;
  readonly ladders: Readonly<Record<LadderName, readonly LadderStep[]>>;
  /** Of holidays and ladders, as they are now. */
  readonly version: number;
  readonly refused?: RefusedLadder;
  readonly saved?: boolean;
}

/** The ladder that was refused, with its steps as typed: by these or, without a problem, by a change before it. */
interface RefusedLadder {
  readonly ladder: LadderName;
  readonly problems: readonly LadderProblem[];
  readonly steps: readonly LadderStep[];
  /** The version that it was decided on. */
  readonly typed: Readonly<Record<string, string>>;
}

/** The ladders, each a form of its own. */
export function LadderPage({ context, ladders, version, refused, saved }: LadderPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      hasErrors={refused !== undefined}
      back={{ href: '/staff/admin', text: words.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {refused && <ErrorSummary errors={errorsOf(refused)} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {LADDER_NAMES.map((ladder) => (
        <LadderForm
          {...{ ladder, version, token: context.token, inForce: ladders[ladder] }}
          refused={refused?.ladder === ladder ? refused : undefined}
        />
      ))}
    </StaffFrame>
  );
}

interface LadderFormProps extends Pick<LadderPageProps, 'version'> {
  readonly ladder: LadderName;
  readonly token: string;
  readonly inForce: readonly LadderStep[];
  readonly refused: RefusedLadder | undefined;
}

function LadderForm({ ladder, token, version, inForce, refused }: LadderFormProps): VNode {
  return (
    <PostForm action={`/staff/admin/ladder/${ladder}`} token={token}>
      <h2 class="govuk-heading-m">{words.names[ladder]}</h2>
      <VersionField now={version} typed={refused?.typed} id={`${ladder}-over`} />
      {refused && isOutdated(refused) && <InForce steps={inForce} />}
      {(refused?.steps ?? inForce).map((step) => (
        <Step ladder={ladder} step={step} problems={refused?.problems ?? []} />
      ))}
      <Button preventDoubleClick>{words.save}</Button>
    </PostForm>
  );
}

const isOutdated = ({ problems }: RefusedLadder): boolean => problems.length === 0;

function errorsOf(refused: RefusedLadder): { text: string; href?: string }[] {
  const { ladder, problems } = refused;
  if (isOutdated(refused)) return [{ text: words.changedMeanwhile, href: `#${ladder}-over` }];
  return problems.map(({ step, problem }) => ({
    text: LADDER_ERRORS[problem] ?? problem,
    href: `#${ladder}-${step}`,
  }));
}

/** What somebody else stored meanwhile. */
function InForce({ steps }: { steps: readonly LadderStep[] }): VNode {
  return (
    <InsetText>
      <p>{words.inForce}</p>
      <ul class="govuk-list">
        {steps.map((step) => (
          <li>
            <strong>{titleOf(step)}</strong> {whenOf(step)}:{' '}
            {step.recipients.map(toldWords).join(', ')}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

const titleOf = ({ level }: LadderStep): string =>
  level === 0 ? words.reminder : words.level(level);

function whenOf(step: LadderStep): string {
  if (hasDays(step)) return `${step.days} ${words[step.anchor]}`;
  return step.level === 1 ? words.firstLevel : words.last_working_day;
}

interface StepProps {
  ladder: LadderName;
  step: LadderStep;
  problems: readonly LadderProblem[];
}

const ABOUT_RECIPIENTS: readonly LadderProblem['problem'][] = ['no_recipient', 'recipient_unknown'];

function Step({ ladder, step, problems }: StepProps): VNode {
  const { code, recipients } = step;
  const own = problems.filter((one) => one.step === code).map(({ problem }) => problem);
  const wrongPeople = own.find((problem) => ABOUT_RECIPIENTS.includes(problem));
  return (
    <Card title={titleOf(step)} headingLevel={3} attributes={{ id: `${ladder}-${code}` }}>
      <StepDays
        ladder={ladder}
        step={step}
        problem={own.find((problem) => !ABOUT_RECIPIENTS.includes(problem))}
      />
      <Checkboxes
        name={recipientsField(code)}
        idPrefix={`${ladder}-${recipientsField(code)}`}
        legend={words.recipients}
        class="govuk-checkboxes--small"
        error={wrongPeople && LADDER_ERRORS[wrongPeople]}
        values={recipients}
        items={LADDER_RECIPIENTS[ladder].map((value) => ({ value, text: toldWords(value) }))}
      />
    </Card>
  );
}

function StepDays(props: {
  ladder: LadderName;
  step: LadderStep;
  problem: LadderProblem['problem'] | undefined;
}): VNode {
  const { ladder, step, problem } = props;
  if (!hasDays(step)) return <p>{whenOf(step)}</p>;
  return (
    <Input
      name={daysField(step.code)}
      id={`${ladder}-${daysField(step.code)}`}
      label={words.days}
      suffix={words[step.anchor]}
      value={Number.isNaN(step.days) ? '' : step.days}
      inputmode="numeric"
      class="govuk-input--width-3"
      error={problem && LADDER_ERRORS[problem]}
    />
  );
}
