import type { VNode } from 'preact';
import { beYearOf } from '../../../core/calendar/buddhist-era.js';
import { longThaiDate, shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { Holiday } from '../../../core/office/holiday.entity.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { DayInput } from '../../shared/day-input.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Radios } from '../../../platform/ui/radios.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { HOLIDAY_ERRORS, holidaysWords as words } from './holidays.messages.js';
import { formWords } from '../../shared/errors/form-words.js';

const wordsOf = formWords(HOLIDAY_ERRORS);

/** What the page needs. */
export interface HolidaysPageProps {
  readonly context: StaffContext;
  /** Calendar year (AD) on show, and those to choose from. */
  readonly year: number;
  readonly years: readonly number[];
  readonly days: readonly Holiday[];
  /** Of holidays and ladders, as they are now. */
  readonly version: number;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly saved?: boolean;
}

const FIELDS = ['day', 'name', 'kind', 'source', 'decidedOn'];

const beYear = (year: number): number => beYearOf(`${year}-01-01`);

/** The named days of a year, and the form to add or change one. */
export function HolidaysPage(props: HolidaysPageProps): VNode {
  const { context, year, years, days, errors = [], saved } = props;
  const title = words.titleOf(beYear(year));
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/admin', text: adminWords.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: wordsOf(error),
            ...(FIELDS.includes(error.field) ? { href: `#${error.field}` } : {}),
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <Link href="#add">{words.add}</Link>
      </p>
      <p class="govuk-body">
        {words.years}:{' '}
        {years.map((one) => (
          <>
            {one === year ? (
              <strong>{beYear(one)}</strong>
            ) : (
              <Link href={`/staff/admin/holidays?year=${one}`}>{beYear(one)}</Link>
            )}{' '}
          </>
        ))}
      </p>
      {days.length === 0 ? <p class="govuk-body">{words.none}</p> : <Days days={days} />}
      <DayForm {...props} />
    </StaffFrame>
  );
}

function Days({ days }: { days: readonly Holiday[] }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.title}
      columns={[
        { title: columns.day, bare: true, class: 'shrink' },
        { title: columns.name },
        { title: columns.kind, class: 'shrink' },
        { title: columns.source, class: 'shrink' },
      ]}
      rows={days.map(({ day, name, officeClosed, source, decidedOn }) => ({
        cells: [
          longThaiDate(day),
          name,
          officeClosed ? words.closed : words.open,
          decidedOn ? words.decided(source, shortThaiDate(decidedOn)) : source,
        ],
      }))}
    />
  );
}

function DayForm({ context, version, typed = {}, errors = [] }: HolidaysPageProps): VNode {
  const bind = (name: string): { name: string; value: string | undefined; error?: string } => {
    const found = errors.find(({ field }) => field === name);
    const error = found && wordsOf(found);
    return { name, value: typed[name], ...(error === undefined ? {} : { error }) };
  };
  return (
    <PostForm action="/staff/admin/holidays" token={context.token}>
      <h2 class="govuk-heading-m" id="add">
        {words.add}
      </h2>
      <HiddenFields values={{ step: 'preview' }} />
      <VersionField now={version} typed={typed} />
      <DayInput {...bind('day')} label={words.day} hint={words.dayHint} />
      <Input {...bind('name')} label={words.name} />
      <Radios
        {...bind('kind')}
        legend={words.kind}
        class="govuk-radios--small"
        items={[
          { value: 'closed', text: words.closed },
          { value: 'open', text: words.open },
        ]}
      />
      <Input {...bind('source')} label={words.source} hint={words.sourceHint} />
      <DayInput {...bind('decidedOn')} label={words.decidedOn} />
      <Button>{words.preview}</Button>
    </PostForm>
  );
}
