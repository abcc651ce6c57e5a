import type { VNode } from 'preact';
import { IMPORT_COLUMNS } from '../../../cases/imports/import-columns.data.js';
import type { ComplaintImport } from '../../../cases/imports/complaint-import.entity.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { TableUploadForm } from '../../shared/staff/table-upload.form.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { importsWords as words } from './imports.messages.js';

/** What the page needs; `error` is there where no file came. */
export interface ImportsPageProps {
  readonly context: StaffContext;
  readonly imports: readonly ComplaintImport[];
  readonly error?: string | undefined;
  /** Whether a file was just thrown away. */
  readonly dropped?: boolean | undefined;
}

/** The form of a file of complaints, the columns that are read, and the files that came before. */
export function ImportsPage({ context, imports, error, dropped }: ImportsPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/new"
      hasErrors={error !== undefined}
      back={{ href: '/staff/new', text: words.back }}
      before={dropped && <NotificationBanner success text={words.dropped} />}
    >
      {error !== undefined && <ErrorSummary errors={[{ text: words.missing, href: '#file' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <TableUploadForm
        action="/staff/imports"
        token={context.token}
        words={words}
        accept=".xlsx,.csv,.json,.jsonl"
        error={error && words.missing}
      />
      <Details summary={words.columnsTitle}>
        <p class="govuk-body">{words.columnsLead}</p>
        <ul class="govuk-list govuk-list--bullet">
          {Object.values(IMPORT_COLUMNS).map((names) => (
            <li>{names.join(', ')}</li>
          ))}
        </ul>
      </Details>
      <h2 class="govuk-heading-m">{words.list}</h2>
      {imports.length === 0 && <p class="govuk-body">{words.none}</p>}
      {imports.length > 0 && <Earlier imports={imports} />}
    </StaffFrame>
  );
}

function Earlier({ imports }: Pick<ImportsPageProps, 'imports'>): VNode {
  const { at, state, ready, there, refused } = words.columns;
  return (
    <CardTable
      caption={words.list}
      columns={[{ title: at }, ...[state, ready, there, refused].map((title) => ({ title }))]}
      rows={imports.map((one) => ({
        cells: [
          <Link href={`/staff/imports/${one.id}`}>
            {words.at(shortThaiDate(bangkokDayOf(one.uploadedAt)), thaiTime(one.uploadedAt))}
          </Link>,
          words.states[one.state],
          ...[one.ready, one.there, one.refused].map((count) => count.toLocaleString('en')),
        ],
      }))}
    />
  );
}
