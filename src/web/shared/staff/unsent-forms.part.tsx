import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { Button } from '../../../platform/ui/button.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { RenderedPageContext } from '../../../platform/ui/resumed-form.js';
import { frameWords as words } from './staff-frame.messages.js';
import type { StaffContext } from './staff-context.service.js';

/** Above a page: what its officer typed there and did not send. */
export function UnsentForms({ context }: { context: StaffContext }): VNode | null {
  const { resumed } = useContext(RenderedPageContext);
  if (resumed || context.unsent.length === 0) return null;
  return (
    <NotificationBanner titleId="unsent-banner-title">
      {context.unsent.map(({ form, savedAt }, index) => (
        <PostForm
          action="/staff/unsent/shown"
          name={`/staff/unsent/shown#${index}`}
          token={context.token}
        >
          <p class="govuk-notification-banner__heading">
            {words.unsent(shortThaiDate(bangkokDayOf(savedAt)), thaiTime(savedAt))}
          </p>
          <HiddenFields values={{ of: form }} />
          <div class="govuk-button-group">
            <Button variant="secondary">{words.unsentShow}</Button>
            <Button variant="secondary" attributes={{ formaction: '/staff/unsent/dropped' }}>
              {words.unsentDrop}
            </Button>
          </div>
        </PostForm>
      ))}
    </NotificationBanner>
  );
}
