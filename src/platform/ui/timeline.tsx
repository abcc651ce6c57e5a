import type { ComponentChildren, VNode } from 'preact';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';
import { useUiWords } from './ui-words.context.js';

/** One thing that happened or will happen. */
export interface TimelineEntry {
  readonly title: ComponentChildren;
  /** When, as people read it. */
  readonly at: string;
  /** When, as ISO 8601, for machines. */
  readonly dateTime?: string | undefined;
  /** `coming` has not happened yet; `now` is the latest that did; `past` unless given. */
  readonly when?: 'coming' | 'now' | 'past' | undefined;
  /** Colours a coming deadline or a missed one. */
  readonly tone?: 'near' | 'overdue' | undefined;
  /** What happened, in words for everyone who sees the timeline. */
  readonly body?: ComponentChildren;
  /** What the citizen must not see; only put it on officers' pages. */
  readonly internal?: ComponentChildren;
}

/** What the timeline takes, the newest or farthest entry first. */
interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly class?: string | undefined;
}

function InternalNote({ children }: { children: ComponentChildren }): VNode {
  const words = useUiWords();
  return (
    <div class="internal-note">
      <strong>{words.internalNote}</strong> ({words.internalNoteHint}) – {children}
    </div>
  );
}

function Entry({ entry }: { entry: TimelineEntry }): VNode {
  const words = useUiWords();
  const coming = entry.when === 'coming';
  const tone = entry.tone && `timeline__entry--${entry.tone}`;
  return (
    <li class={classNames('timeline__entry', `timeline__entry--${entry.when ?? 'past'}`, tone)}>
      <p class="timeline__title">
        {entry.title}
        {coming && <span class="govuk-visually-hidden"> ({words.coming})</span>}
      </p>
      <p class="timeline__at">
        <time datetime={entry.dateTime}>{entry.at}</time>
      </p>
      {hasContent(entry.body) && <div class="timeline__body">{entry.body}</div>}
      {hasContent(entry.internal) && <InternalNote>{entry.internal}</InternalNote>}
    </li>
  );
}

/** What happened to a matter, and on officers' pages what comes next and who will be notified. */
export function Timeline(props: TimelineProps): VNode {
  return (
    <ol class={classNames('timeline', props.class)}>
      {props.entries.map((entry) => (
        <Entry entry={entry} />
      ))}
    </ol>
  );
}
