import type { ComponentChildren, VNode } from 'preact';
import { assetAddress } from './assets/asset-version.js';
import { BackLink } from './back-link.js';
import { classNames } from './class-names.js';
import { PageFooter } from './page-footer.js';
import { PageHeader, type Staff } from './page-header.js';
import { PageHead, type PageHeadProps } from './page-head.js';
import { ResumedNotice, ResumedRest } from './resumed-notice.js';
import type { NavItem, Site } from './site.js';
import { SkipLink } from './skip-link.js';
import { thaiUiWords, type UiWords } from './ui.messages.js';
import { UiWordsContext } from './ui-words.context.js';

/** The link above the heading. */
interface WayBack {
  readonly href: string;
  readonly text?: string | undefined;
  /** What a tab of the browser keeps the address for, which it came from by an address that tells `queue`. */
  readonly of?: string | undefined;
}

/** What a whole page takes. */
export interface PageProps {
  /** The heading of the page in words; the service's name is put behind it. */
  readonly title: string;
  readonly site: Site;
  readonly children: ComponentChildren;
  /** `th` unless given; `words` goes with it. */
  readonly lang?: string | undefined;
  readonly words?: UiWords | undefined;
  /** Puts the word for "error" before the title, so that it is heard first. */
  readonly hasErrors?: boolean | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  readonly languages?: readonly NavItem[] | undefined;
  /** Present on the officers' pages. */
  readonly staff?: Staff | undefined;
  readonly back?: WayBack | undefined;
  /** Above the main content: banners. */
  readonly before?: ComponentChildren;
  /** For queues and overviews: up to 1,360 px instead of 960 px. */
  readonly wide?: boolean | undefined;
  readonly description?: PageHeadProps['description'];
  readonly noindex?: boolean | undefined;
  readonly bodyClass?: string | undefined;
}

/** The frame of every page: title, header, way back, main content, footer. */
export function Page(props: PageProps): VNode {
  const { site, wide, staff } = props;
  const words = props.words ?? thaiUiWords;
  return (
    <UiWordsContext.Provider value={words}>
      <html lang={props.lang ?? 'th'} class="govuk-template">
        <PageHead
          title={`${props.hasErrors ? `${words.error}: ` : ''}${props.title} – ${site.service}`}
          description={props.description}
          noindex={props.noindex ?? staff !== undefined}
          isStaff={staff !== undefined}
        />
        <body class={classNames('govuk-template__body', props.bodyClass)}>
          <SkipLink href="#main-content" />
          <PageHeader
            site={site}
            nav={props.nav}
            languages={props.languages}
            staff={staff}
            wide={wide}
          />
          <div class={classNames('govuk-width-container', 'page', wide && 'container-wide')}>
            {props.back && (
              <nav aria-label={words.back}>
                <BackLink href={props.back.href} attributes={{ 'data-back-of': props.back.of }}>
                  {props.back.text}
                </BackLink>
                {props.back.of && (
                  <script type="module" src={assetAddress('/assets/back-in-tab.js')} />
                )}
              </nav>
            )}
            {props.before}
            <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
              <ResumedNotice />
              {props.children}
              <ResumedRest />
            </main>
          </div>
          <PageFooter site={site} wide={wide} />
        </body>
      </html>
    </UiWordsContext.Provider>
  );
}
