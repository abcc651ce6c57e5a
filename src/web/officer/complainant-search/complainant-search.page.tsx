import type { VNode } from 'preact';
import {
  FOUND_MOST,
  type FoundCase,
} from '../../../cases/complainant-search/complainant-search.service.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { caseTitle } from '../desk/case-title.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Input } from '../../../platform/ui/input.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import { STATUS_WORDS } from '../desk/case.messages.js';
import {
  complainantSearchError,
  complainantSearchWords as words,
} from './complainant-search.messages.js';

/** What the page needs; `found` is there once a search was made. */
interface ComplainantSearchPageProps {
  readonly context: StaffContext;
  readonly office: OfficeNames;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly found?: readonly FoundCase[];
}

/** Asks whom to look for and why, and lists the cases that were found. */
export function ComplainantSearchPage(props: ComplainantSearchPageProps): VNode {
  const { context, office, typed, errors = [], found } = props;
  const errorOf = (field: string): string | undefined => {
    const error = errors.find((one) => one.field === field);
    return error && complainantSearchError(error);
  };
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/queue"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/queue', text: words.back }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((one) => ({
            text: complainantSearchError(one),
            ...(['who', 'reason'].includes(one.field) && { href: `#${one.field}` }),
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      {found && <Found found={found} office={office} />}
      <p class="govuk-body">{words.lead}</p>
      <InsetText>{words.kept}</InsetText>
      <PostForm action="/staff/complainants" token={context.token}>
        <Input
          name="who"
          label={words.who}
          hint={words.whoHint}
          value={typed['who']}
          error={errorOf('who')}
          attributes={{ autocomplete: 'off' }}
        />
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          value={typed['reason']}
          error={errorOf('reason')}
        />
        <Button>{words.submit}</Button>
      </PostForm>
    </StaffFrame>
  );
}

function Found({ found, office }: { found: readonly FoundCase[]; office: OfficeNames }): VNode {
  if (found.length === 0) return <InsetText>{words.none}</InsetText>;
  const { columns } = words;
  return (
    <>
      <CardTable
        caption={words.found(found.length)}
        captionVisible
        columns={Object.values(columns).map((title) => ({ title }))}
        rows={found.map((one) => ({
          cells: [
            <Link href={`/staff/complaints/${one.number}`}>
              <Nb>{one.number}</Nb>
            </Link>,
            caseTitle(one),
            <Nb>{shortThaiDate(one.receivedOn)}</Nb>,
            <Nb>{office.division(one.divisionCode) ?? words.noDivision}</Nb>,
            <Nb>{STATUS_WORDS[one.status]}</Nb>,
          ],
        }))}
      />
      {found.length === FOUND_MOST && <p class="govuk-body">{words.most}</p>}
    </>
  );
}
