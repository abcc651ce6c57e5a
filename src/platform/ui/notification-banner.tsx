import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';
import { Heading, type HeadingLevel } from './heading.js';
import { useUiWords } from './ui-words.context.js';

/** What a banner takes: `text` for one line, or children for more. */
export interface NotificationBannerProps {
  readonly text?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Something worked: green, and read out at once. */
  readonly success?: boolean | undefined;
  readonly title?: ComponentChildren;
  readonly titleId?: string | undefined;
  /** 2 unless given. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly role?: 'alert' | 'region' | 'banner' | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

function Content({ text, children }: Pick<NotificationBannerProps, 'text' | 'children'>): VNode {
  return (
    <div class="govuk-notification-banner__content">
      {hasContent(children) ? children : null}
      {!hasContent(children) && hasContent(text) && (
        <p class="govuk-notification-banner__heading">{text}</p>
      )}
    </div>
  );
}

/** News about the page as a whole, such as "saved" or "the sweep is late". */
export function NotificationBanner(props: NotificationBannerProps): VNode {
  const words = useUiWords();
  const titleId = props.titleId ?? 'govuk-notification-banner-title';
  const success = props.success && 'govuk-notification-banner--success';
  return (
    <div
      class={classNames('govuk-notification-banner', success, props.class)}
      role={props.role ?? (props.success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading
          level={props.headingLevel ?? 2}
          class="govuk-notification-banner__title"
          id={titleId}
        >
          {props.title ?? (props.success ? words.bannerSuccess : words.bannerTitle)}
        </Heading>
      </div>
      <Content text={props.text}>{props.children}</Content>
    </div>
  );
}
