import type { ComponentChildren } from 'preact';
import { BackLink } from '../../../src/platform/ui/back-link.js';
import { Button, type ButtonProps } from '../../../src/platform/ui/button.js';
import { Details } from '../../../src/platform/ui/details.js';
import { ErrorMessage } from '../../../src/platform/ui/error-message.js';
import { ErrorSummary } from '../../../src/platform/ui/error-summary.js';
import { Fieldset } from '../../../src/platform/ui/fieldset.js';
import { Hint } from '../../../src/platform/ui/hint.js';
import { InsetText } from '../../../src/platform/ui/inset-text.js';
import { Label } from '../../../src/platform/ui/label.js';
import {
  NotificationBanner,
  type NotificationBannerProps,
} from '../../../src/platform/ui/notification-banner.js';
import { Panel } from '../../../src/platform/ui/panel.js';
import { SkipLink } from '../../../src/platform/ui/skip-link.js';
import { Tag } from '../../../src/platform/ui/tag.js';
import { WarningText } from '../../../src/platform/ui/warning-text.js';
import { said, type Show } from './fixture-fields.js';
import { contentOf } from './html-tree.js';

function either(html: string | undefined, text: string | undefined): ComponentChildren {
  return html ? contentOf(html) : text;
}

/** The components that are neither a field nor a list, by their govuk-frontend names. */
export const PARTS: Readonly<Record<string, Show>> = {
  button: (o) => (
    <Button
      href={o.href}
      type={o.type as ButtonProps['type']}
      start={o['isStartButton'] as boolean | undefined}
      preventDoubleClick={o['preventDoubleClick'] as boolean | undefined}
      name={o.name}
      value={o.value}
      id={o.id}
      disabled={o.disabled}
      class={o.classes}
      attributes={o.attributes}
    >
      {said(o)}
    </Button>
  ),
  label: (o) => (
    <Label for={o.for} class={o.classes} isPageHeading={o.isPageHeading} attributes={o.attributes}>
      {said(o)}
    </Label>
  ),
  hint: (o) => (
    <Hint id={o.id} class={o.classes} attributes={o.attributes}>
      {said(o)}
    </Hint>
  ),
  'error-message': (o) => (
    <ErrorMessage
      id={o.id}
      class={o.classes}
      attributes={o.attributes}
      prefix={o.visuallyHiddenText}
    >
      {said(o)}
    </ErrorMessage>
  ),
  fieldset: (o) => (
    <Fieldset
      legend={said(o.legend)}
      legendClass={o.legend?.classes}
      legendIsPageHeading={o.legend?.isPageHeading}
      class={o.classes}
      role={o.role}
      describedBy={o.describedBy}
      attributes={o.attributes}
    >
      {said({ ...(o.html && { html: o.html }) })}
    </Fieldset>
  ),
  'error-summary': (o) => (
    <ErrorSummary
      title={either(o.titleHtml, o.titleText)}
      description={either(o.descriptionHtml, o.descriptionText)}
      errors={o.errorList?.map((item) => ({ ...item, text: said(item) }))}
      disableAutoFocus={o['disableAutoFocus'] as boolean | undefined}
      class={o.classes}
      attributes={o.attributes}
    />
  ),
  panel: (o) => (
    <Panel
      title={either(o.titleHtml, o.titleText)}
      headingLevel={o.headingLevel}
      class={o.classes}
      attributes={o.attributes}
    >
      {said(o)}
    </Panel>
  ),
  'warning-text': (o) => (
    <WarningText
      iconText={o['iconFallbackText'] as string | undefined}
      class={o.classes}
      attributes={o.attributes}
    >
      {said(o)}
    </WarningText>
  ),
  'inset-text': (o) => (
    <InsetText id={o.id} class={o.classes} attributes={o.attributes}>
      {said(o)}
    </InsetText>
  ),
  'notification-banner': (o) => (
    <NotificationBanner
      text={o.html ? undefined : o.text}
      success={o.type === 'success'}
      title={either(o.titleHtml, o.titleText)}
      titleId={o['titleId'] as string | undefined}
      headingLevel={o.titleHeadingLevel}
      role={o.role as NotificationBannerProps['role']}
      disableAutoFocus={o['disableAutoFocus'] as boolean | undefined}
      class={o.classes}
      attributes={o.attributes}
    >
      {o.html && contentOf(o.html)}
    </NotificationBanner>
  ),
  tag: (o) => (
    <Tag class={o.classes} attributes={o.attributes}>
      {said(o)}
    </Tag>
  ),
  'back-link': (o) => (
    <BackLink href={o.href ?? '#'} class={o.classes} attributes={o.attributes}>
      {said(o)}
    </BackLink>
  ),
  'skip-link': (o) => (
    <SkipLink href={o.href} class={o.classes} attributes={o.attributes}>
      {said(o)}
    </SkipLink>
  ),
  details: (o) => (
    <Details
      summary={either(o.summaryHtml, o.summaryText)}
      open={o['open'] as boolean | undefined}
      id={o.id}
      class={o.classes}
      attributes={o.attributes}
    >
      {said(o)}
    </Details>
  ),
};
