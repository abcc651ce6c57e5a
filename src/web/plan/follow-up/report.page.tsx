import type { VNode } from 'preact';
import { mayReach } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { longThaiDate, shortThaiDate } from '../../../core/calendar/thai-date.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import type { ReportingPeriodFigures } from '../../../plan/follow-up/reporting-period-works.sql.js';
import { reportingPeriodWords } from '../../../plan/follow-up/reporting-period.messages.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { Card } from '../../../platform/ui/card.js';
import { Chip } from '../../../platform/ui/chip.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';
import { followUpWords as words, type DoneWork } from './follow-up.messages.js';
import { projectWords } from '../../shared/plan/plan.messages.js';
import type { ReportView } from './report-pages.query.js';
import { wordsOfProblem } from './work-problem.rule.js';
import { voidHref, Works } from './works.part.js';

/** What the page needs. */
export interface ReportPageProps {
  readonly context: StaffContext;
  readonly view: ReportView;
  readonly done?: DoneWork | undefined;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** A division's report: what was planned beside what was done, and the button that declares it complete. */
export function ReportPage(props: ReportPageProps): VNode {
  const { context, view, done, errors = [] } = props;
  const { report, works } = view.file;
  const title = words.report(reportingPeriodWords(report), view.divisionName);
  const mine = mayReach(context.officer, 'report_plan', report.divisionCode);
  const add = `/staff/plan/works/new?project=${report.projectCode}&division=${report.divisionCode}&report=${report.reference}`;
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/plan"
      hasErrors={errors.length > 0}
      back={{
        href: `/staff/plan/follow-up?year=${report.fiscalYear}&division=${report.divisionCode}`,
        text: words.back,
      }}
      before={done && <NotificationBanner success text={words.done[done]} />}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: wordsOfProblem(error),
            ...(error.field === '' ? {} : { href: `#${error.field}` }),
          }))}
        />
      )}
      <span class="govuk-caption-l">{view.project.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts view={view} />
      <NotifiedRecipient view={view} />
      <h2 class="govuk-heading-m">{words.works}</h2>
      <Works works={works} voidHref={(work) => (mine ? voidHref(work, report.reference) : null)} />
      <Total view={view} />
      {mine && (
        <p class="govuk-body no-print">
          <Link href={add}>{words.add}</Link>
        </p>
      )}
      {mine && view.canReport && <Submit {...props} />}
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
    </StaffFrame>
  );
}

function Facts({ view: { project, file, divisionName, today } }: { view: ReportView }): VNode {
  const { report, period } = file;
  const { state, days } = dueStateOf(period, today);
  const { facts } = words;
  const baht =
    project.budgetBaht === null
      ? projectWords.noBudget
      : projectWords.baht(project.budgetBaht.toLocaleString('en'));
  return (
    <SummaryList
      rows={[
        {
          key: facts.project,
          value: <Link href={`/staff/plan/${project.code}`}>{project.title}</Link>,
        },
        { key: facts.division, value: divisionName },
        {
          key: facts.reportingPeriod,
          value: words.days(longThaiDate(report.startsOn), longThaiDate(report.endsOn)),
        },
        {
          key: facts.due,
          value: (
            <>
              <Nb>{longThaiDate(period.dueOn)}</Nb>{' '}
              {period.endedOn === null && <Chip state={state} days={days} />}
            </>
          ),
        },
        {
          key: facts.planned,
          value: `${project.quantity.toLocaleString('en')} ${project.unit}`,
        },
        { key: facts.budget, value: baht },
        { key: facts.indicator, value: project.indicator },
      ]}
    />
  );
}

/** The reported figures, and how they differ from the present ones. */
function NotifiedRecipient({ view: { file, closed } }: { view: ReportView }): VNode | null {
  const { report } = file;
  if (report.reportedAt === null) return null;
  const day = shortThaiDate(bangkokDayOf(report.reportedAt));
  return (
    <Card title={words.reported} tone="strong">
      <p>{words.reportedBy(report.byName ?? '', day)}</p>
      <p>
        <strong>{totalOf(toldFigures(report))}</strong>
      </p>
      {report.note !== null && <p>{report.note}</p>}
      {closed && <p class="muted">{words.frozen}</p>}
      <Difference file={file} />
    </Card>
  );
}

function Difference({ file: { report, now } }: { file: ReportView['file'] }): VNode | null {
  if (now.quantity === report.quantity && now.spentBaht === report.spentBaht) return null;
  return <p>{words.differs(now.quantity.toLocaleString('en'), bahtWords(now.spentBaht))}</p>;
}

const toldFigures = (report: ReportView['file']['report']): ReportingPeriodFigures => ({
  works: report.works ?? 0,
  quantity: report.quantity ?? 0,
  spentBaht: report.spentBaht ?? '0',
});

const totalOf = ({ works, quantity, spentBaht }: ReportingPeriodFigures): string =>
  words.total(String(works), quantity.toLocaleString('en'), bahtWords(spentBaht));

function Total({ view }: { view: ReportView }): VNode {
  return <InsetText>{totalOf(view.file.now)}</InsetText>;
}

function Submit({ context, view, typed = {}, errors = [] }: ReportPageProps): VNode {
  const { report } = view.file;
  const wrong = errors.find(({ field }) => field === 'note');
  const { submit } = words;
  return (
    <PostForm
      action={`/staff/plan/reports/${report.reference}/submissions`}
      token={context.token}
      class="no-print"
    >
      <h2 class="govuk-heading-m">{submit.title}</h2>
      <VersionField now={report.version} typed={typed} />
      <Textarea
        name="note"
        label={submit.note}
        hint={submit.noteHint}
        rows={3}
        value={typed.note ?? report.note ?? undefined}
        error={wrong && wordsOfProblem(wrong)}
      />
      <p class="govuk-body muted">{submit.hint}</p>
      <Button preventDoubleClick>
        {report.reportedAt === null ? submit.button : submit.again}
      </Button>
    </PostForm>
  );
}
