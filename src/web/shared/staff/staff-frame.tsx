import type { VNode } from 'preact';
import { mayEver, type Verb } from '../../../core/accounts/policy.js';
import { siteWords } from '../site.messages.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Page, type PageProps } from '../../../platform/ui/page.js';
import { ROLE_WORDS } from '../../../core/accounts/role.messages.js';
import { frameWords as words } from './staff-frame.messages.js';
import { UnsentForms } from './unsent-forms.part.js';
import type { StaffContext } from './staff-context.service.js';

const MENU = [
  { href: '/staff/queue', verb: 'see_queue', text: words.nav.queue },
  { href: '/staff/new', verb: 'enter_complaint', text: words.nav.enter },
  { href: '/staff/for-signature', verb: 'see_notes', text: words.nav.letters },
  { href: '/staff/posting', verb: 'deliver_notice', text: words.nav.posting },
  { href: '/staff/registers/incoming', verb: 'see_registers', text: words.nav.registers },
  { href: '/staff/plan', verb: 'see_plan', text: words.nav.plan },
  { href: '/staff/restriction', verb: 'restrict', text: words.nav.restriction },
  { href: '/staff/admin', verb: 'see_mails', text: words.nav.admin },
] as const satisfies readonly { href: string; verb: Verb; text: string }[];

/** What an officers' page says of itself; `at` is the menu entry it belongs to. */
interface StaffFrameProps extends Omit<PageProps, 'site' | 'nav' | 'staff'> {
  readonly context: StaffContext;
  readonly at?: (typeof MENU)[number]['href'] | undefined;
}

/** The frame of the officers' pages: the role's menu, who is signed in, and whether the sweep is late. */
export function StaffFrame({ context, at, before, ...page }: StaffFrameProps): VNode {
  const { officer, token } = context;
  const nav = MENU.filter(({ verb }) => mayEver(officer, verb)).map(({ href, text }) => ({
    href,
    text,
    current: href === at,
  }));
  const signOut = (
    <>
      <a href="/staff/password">{words.password}</a>
      <PostForm action="/staff/sign-out" token={token}>
        <button class="header-button">{words.signOut}</button>
      </PostForm>
    </>
  );
  const staff = { name: officer.displayName, role: ROLE_WORDS[officer.role], signOut };
  return (
    <Page
      {...page}
      site={{ ...siteWords.staff, home: '/staff' }}
      nav={nav}
      staff={staff}
      before={
        <>
          <AlarmsQuery context={context} at={at} />
          <UnsentForms context={context} />
          {before}
        </>
      }
    />
  );
}

/** The alarms, above every page of the officers who may see them. */
function AlarmsQuery({ context, at }: Pick<StaffFrameProps, 'context' | 'at'>): VNode {
  return (
    <>
      {!context.watching && (
        <NotificationBanner text={words.notWatching} titleId="clock-banner-title" />
      )}
      {context.alarms > 0 && at !== '/staff/admin' && (
        <NotificationBanner titleId="alarms-banner-title">
          <p class="govuk-notification-banner__heading">
            {words.alarms(context.alarms)}{' '}
            <Link class="govuk-notification-banner__link" href="/staff/admin">
              {words.alarmsLink}
            </Link>
          </p>
        </NotificationBanner>
      )}
    </>
  );
}
