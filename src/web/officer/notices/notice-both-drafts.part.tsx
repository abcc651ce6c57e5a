import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { NOTICE_KIND_WORDS, OUTCOME_WORDS, DELIVERY_CHANNEL_WORDS } from '../desk/case.messages.js';
import { draftTexts } from './notice-draft.rule.js';
import type { NoticeFormView } from './notice-form.query.js';
import { noticeWords as words } from './notice.messages.js';

type Texts = Readonly<Record<string, string>>;

/**
 * Shows, beside what was typed, the draft that a colleague stored or submitted to a signatory after the form was
 * opened.
 */
export function BothDrafts({ view, typed }: { view: NoticeFormView; typed: Texts }): VNode | null {
  const { underWay, record } = view;
  const opened = typed.version ?? String(record.matter.version);
  const theirs = underWay && draftTexts(underWay);
  if (!underWay || !theirs || opened === String(record.matter.version)) return null;
  const { draftedAt, state, enteredBy, signatoryId } = underWay;
  const at = words.at(thaiDate(bangkokDayOf(draftedAt)), thaiTime(draftedAt));
  const signatory = state === 'for_signature' ? view.people.name(signatoryId) : undefined;
  return (
    <section class="govuk-grid-row" id="both-drafts">
      <div class="govuk-grid-column-one-half">
        <h2 class="govuk-heading-m">{words.theirs}</h2>
        <p class="govuk-body muted">
          {words.by(at, view.people.name(enteredBy))}
          {signatory && ` · ${words.waitsFor(signatory)}`}
        </p>
        <Draft texts={theirs} />
      </div>
      <div class="govuk-grid-column-one-half">
        <h2 class="govuk-heading-m">{words.mine}</h2>
        <p class="govuk-body muted">{words.mineHint}</p>
        <Draft texts={typed} />
      </div>
    </section>
  );
}

function Draft({ texts }: { texts: Texts }): VNode {
  const { kind, outcome, channel, body = '', attachments, copies } = texts;
  const said = [
    NOTICE_KIND_WORDS[kind as keyof typeof NOTICE_KIND_WORDS],
    kind === 'result' && OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS],
    DELIVERY_CHANNEL_WORDS[channel as keyof typeof DELIVERY_CHANNEL_WORDS],
  ];
  return (
    <>
      <p class="govuk-body">{said.filter(Boolean).join(' · ')}</p>
      <p class="govuk-body as-typed">{body}</p>
      {attachments && <p class="govuk-body as-typed">{`${words.attachments}\n${attachments}`}</p>}
      {copies && <p class="govuk-body as-typed">{`${words.copies}\n${copies}`}</p>}
    </>
  );
}
