import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import { mayEver } from '../../../core/accounts/policy.js';
import { Button } from '../../../platform/ui/button.js';
import { Card } from '../../../platform/ui/card.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Input } from '../../../platform/ui/input.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import type { OpenRelease } from '../../../assurance/restriction/open-releases.query.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import {
  releaseWords,
  restrictionError,
  restrictionWords as words,
} from './restriction.messages.js';

/** What the page needs; `done` is the number that was restricted, `decided` what became of a proposal. */
export interface RestrictionPageProps {
  readonly context: StaffContext;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly done?: string | undefined;
  readonly decided?: keyof typeof releaseWords.done | undefined;
  readonly releases: readonly OpenRelease[];
}

/** Restricts a case by its number, and shows who decides on them which releases wait. */
export function RestrictionPage(props: RestrictionPageProps): VNode {
  const { context, typed, errors = [], releases } = props;
  const errorAt = (name: string): string | undefined =>
    errors.filter(({ field }) => field === name).map(restrictionError)[0];
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/restriction"
      hasErrors={errors.length > 0}
      before={<Done {...props} />}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: restrictionError(error),
            ...(error.field === 'number' || error.field === 'reason'
              ? { href: `#${error.field}` }
              : {}),
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {words.effects.map((effect) => (
          <li>{effect}</li>
        ))}
      </ul>
      <PostForm action="/staff/restriction" token={context.token}>
        <Input
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={typed.number}
          error={errorAt('number')}
        />
        <Textarea
          name="reason"
          label={words.reason}
          rows={3}
          value={typed.reason}
          error={errorAt('reason')}
        />
        <Button variant="warning" preventDoubleClick>
          {words.submit}
        </Button>
      </PostForm>
      {mayEver(context.officer, 'confirm_release') && (
        <ReleasesService context={context} releases={releases} />
      )}
    </StaffFrame>
  );
}

function Done({ done, decided, context }: RestrictionPageProps): VNode | null {
  if (decided) return <NotificationBanner success text={releaseWords.done[decided]} />;
  if (done === undefined) return null;
  const opens = context.officer.role === 'misconduct_officer';
  return (
    <NotificationBanner success>
      <p class="govuk-notification-banner__heading">
        {words.done(done)}{' '}
        {opens && (
          <Link class="govuk-notification-banner__link" href={`/staff/complaints/${done}`}>
            {words.open}
          </Link>
        )}
      </p>
    </NotificationBanner>
  );
}

function ReleasesService({
  context,
  releases,
}: Pick<RestrictionPageProps, 'context' | 'releases'>): VNode {
  return (
    <section>
      <h2 class="govuk-heading-m">{releaseWords.listTitle}</h2>
      {releases.length === 0 && <p class="govuk-body">{releaseWords.none}</p>}
      {releases.map(({ id, number, reason, category, proposedBy, proposedAt }) => (
        <Card title={number} headingLevel={3}>
          <p>{releaseWords.by(proposedBy, thaiDate(bangkokDayOf(proposedAt)))}</p>
          <p>{releaseWords.to(category)}</p>
          <p class="as-typed">{reason}</p>
          <PostForm action={`/staff/releases/${id}/confirmation`} token={context.token}>
            <div class="govuk-button-group">
              <Button preventDoubleClick>{releaseWords.confirm(number)}</Button>
              <Button
                variant="secondary"
                attributes={{ formaction: `/staff/releases/${id}/refusal` }}
              >
                {releaseWords.refuse(number)}
              </Button>
            </div>
          </PostForm>
        </Card>
      ))}
    </section>
  );
}
