import type { VNode } from 'preact';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Link } from '../../../platform/ui/link.js';
import { TableUploadForm } from '../../shared/staff/table-upload.form.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { importWords as words } from './plan-import.messages.js';
import { planWords } from '../../shared/plan/plan.messages.js';

const FORMATS = ['xlsx', 'csv', 'json'] as const;

/** What the page needs; `error` is there where no file came. */
interface PlanImportPageProps {
  readonly context: StaffContext;
  readonly years: readonly number[];
  readonly error?: string | undefined;
}

/** The form of a plan's file, with templates and what is in force. */
export function PlanImportPage({ context, years, error }: PlanImportPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/plan"
      hasErrors={error !== undefined}
      back={{ href: '/staff/plan', text: planWords.back }}
    >
      {error !== undefined && <ErrorSummary errors={[{ text: words.missing, href: '#file' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <TableUploadForm
        action="/staff/plan/import"
        token={context.token}
        words={words}
        accept=".xlsx,.csv,.json"
        error={error && words.missing}
      />
      <h2 class="govuk-heading-m">{words.template}</h2>
      <ul class="govuk-list">
        {(['xlsx', 'csv'] as const).map((format) => (
          <li>
            <Link href={`/staff/plan/template.${format}`}>{format.toUpperCase()}</Link>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.exports}</h2>
      <ul class="govuk-list">
        {years.map((year) => (
          <li>
            {FORMATS.map((format) => (
              <>
                <Link href={`/plan/${year}/export.${format}`}>
                  {words.exportOf(year, format.toUpperCase())}
                </Link>{' '}
              </>
            ))}
            <Link href={`/staff/plan/years/${year}/revisions`}>{words.history(year)}</Link>
          </li>
        ))}
      </ul>
    </StaffFrame>
  );
}
