import type { VNode } from 'preact';
import { fiscalYearOf } from '../../core/calendar/buddhist-era.js';
import { Button } from '../../platform/ui/button.js';
import { PostForm } from '../../platform/ui/post-form.js';
import { HiddenFields } from '../../platform/ui/hidden-fields.js';
import { Link } from '../../platform/ui/link.js';
import { Select } from '../../platform/ui/select.js';
import {
  fieldsOf,
  REGISTER_CASES,
  type RegisterKind,
} from '../../assurance/registers/register-filter.rule.js';
import type { RegisterFormat } from '../../assurance/registers/register-file.js';
import { REPORTING_PERIOD_PARTS } from '../../assurance/registers/register-period.rule.js';
import { CASES_WORDS, PART_WORDS } from '../../assurance/registers/registers.messages.js';
import { offeredYears, registerHref, registerPath } from './register-address.rule.js';
import { registerWords as words } from './register-page.messages.js';
import type { RegisterView } from './register-view.query.js';

/** What the forms need. */
interface RegisterFormsProps {
  readonly kind: RegisterKind;
  readonly view: RegisterView<RegisterKind>;
  readonly token: string;
}

/** The register's filter, and its exports. */
export function RegisterForms(props: RegisterFormsProps): VNode {
  return (
    <div class="register-forms no-print">
      <ReportingPeriodForm {...props} />
      <div class="register-forms__ways">
        <FileForm {...props} format="csv" />
        <FileForm {...props} format="xlsx" />
        <Paper {...props} />
      </div>
    </div>
  );
}

function ReportingPeriodForm({ kind, view }: RegisterFormsProps): VNode {
  const { reportingPeriod, cases } = view.filter;
  const years = offeredYears(fiscalYearOf(view.today), reportingPeriod.year);
  return (
    <form method="get" action={registerPath(kind)} class="register-forms__span">
      <Select
        name="year"
        label={words.year}
        items={years.map((value) => ({ value: String(value), text: String(value) }))}
        value={String(reportingPeriod.year)}
      />
      <Select
        name="part"
        label={words.part}
        items={REPORTING_PERIOD_PARTS.map((value) => ({ value, text: PART_WORDS[value] }))}
        value={reportingPeriod.part}
      />
      <Select
        name="cases"
        label={words.cases}
        items={REGISTER_CASES.map((value) => ({ value, text: CASES_WORDS[value] }))}
        value={cases}
      />
      <Button>{words.show}</Button>
    </form>
  );
}

/** One form for each file: the script ignores a second click on the same form within a second. */
function FileForm(props: RegisterFormsProps & { format: RegisterFormat }): VNode {
  const { kind, view, token, format } = props;
  return (
    <PostForm action={`${registerPath(kind)}.${format}`} token={token}>
      <HiddenFields values={fieldsOf(view.filter)} />
      <Button variant="secondary">{words[format]}</Button>
    </PostForm>
  );
}

function Paper({ kind, view }: Pick<RegisterFormsProps, 'kind' | 'view'>): VNode {
  if (!view.whole) {
    return (
      <Button variant="secondary" href={registerHref(kind, view.filter, { print: '1' })}>
        {words.print}
      </Button>
    );
  }
  return (
    <>
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.printNow}
      </Button>
      <Link href={registerHref(kind, view.filter)}>{words.onScreen}</Link>
    </>
  );
}
