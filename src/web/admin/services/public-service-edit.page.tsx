import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import {
  fingerprint,
  isPublic,
  type PublicServiceEntry,
} from '../../../core/office/public-service-catalogue.query.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { DayInput } from '../../shared/day-input.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { PublicServiceFields, type PublicServiceFieldsProps } from './public-service.fields.js';
import { fieldOf } from './public-service-form.rule.js';
import {
  PUBLIC_SERVICE_PROBLEMS,
  publicServicesAdminWords as words,
} from './public-services-admin.messages.js';

/** What the page needs. */
export interface PublicServiceEditPageProps extends PublicServiceFieldsProps {
  readonly context: StaffContext;
  readonly today: CivilDay;
  readonly changed?: boolean;
  /** What is wrong with the day of publication, in words. */
  readonly dayWrong?: string;
  /** What was posted to publish or withdraw it. */
  readonly published?: Readonly<Record<string, string>>;
  readonly saved?: boolean;
}

/** One service to write, publish and withdraw. */
export function PublicServiceEditPage(props: PublicServiceEditPageProps): VNode {
  const { context, entry, typed, saved } = props;
  const errors = errorsOf(props);
  const { name: title, code } = entry?.service ?? { name: words.newTitle, code: 'new' };
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/services', text: words.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <PostForm action={`/staff/services/${code}`} token={context.token}>
        <VersionField name="seen" now={entry ? fingerprint(entry) : ''} typed={typed} />
        <PublicServiceFields {...props} />
        <Button preventDoubleClick>{words.save}</Button>
      </PostForm>
      {entry && <Publication {...props} entry={entry} />}
    </StaffFrame>
  );
}

function errorsOf(props: PublicServiceEditPageProps): { text: string; href?: string }[] {
  const { problems = [], rows = [], changed, dayWrong } = props;
  return [
    ...(changed ? [{ text: words.changed }] : []),
    ...(dayWrong ? [{ text: dayWrong, href: '#on' }] : []),
    ...problems.map((problem) => ({
      text: PUBLIC_SERVICE_PROBLEMS[problem.message],
      href: `#${fieldOf(problem, rows)}`,
    })),
  ];
}

function Publication({
  context,
  entry,
  today,
  dayWrong,
  published = {},
}: PublicServiceEditPageProps & { readonly entry: PublicServiceEntry }): VNode {
  const { service } = entry;
  const { on: day = today } = published;
  const shown = service.publishedOn !== null && service.withdrawnOn === null;
  return (
    <>
      <h2 class="govuk-heading-m">{words.publishTitle}</h2>
      {isPublic(service, today) && (
        <p class="govuk-body">
          <Link href={`/services/${service.code}`}>{words.see}</Link>
        </p>
      )}
      <PostForm action={`/staff/services/${service.code}/publication`} token={context.token}>
        <VersionField
          name="seen"
          now={fingerprint(entry)}
          typed={published}
          id="publication-over"
        />
        <HiddenFields values={{ act: shown ? 'withdraw' : 'publish' }} />
        <DayInput
          name="on"
          label={words.on}
          value={day}
          class="govuk-input--width-10"
          {...(dayWrong && { error: dayWrong })}
        />
        <Button variant="secondary" preventDoubleClick>
          {shown ? words.withdraw : words.publish}
        </Button>
      </PostForm>
    </>
  );
}
