import type { VNode } from 'preact';
import type { Account } from '../../../core/accounts/account.entity.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Input } from '../../../platform/ui/input.js';
import { DayInput } from '../../shared/day-input.js';
import { WithOffice } from '../../../platform/ui/office-details.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Radios } from '../../../platform/ui/radios.js';
import { Select } from '../../../platform/ui/select.js';
import type { SigningOrder } from '../../../correspondence/notices/signing-order.entity.js';
import { ORDERED_ROLES } from '../../../correspondence/notices/signing-orders.service.js';
import { holdsOn } from '../../../correspondence/notices/signing-right.rule.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { ORDER_ERRORS, ordersWords as words } from './orders.messages.js';
import { formWords } from '../../shared/errors/form-words.js';

/** What the page needs. */
export interface OrdersPageProps {
  readonly context: StaffContext;
  readonly orders: readonly SigningOrder[];
  readonly active: readonly Account[];
  /** Those whom the orders name, active or not. */
  readonly former: readonly Account[];
  readonly today: CivilDay;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly done?: 'saved' | 'revoked' | undefined;
}

/** Who may sign for the mayor: every order, and the form for another. */
export function OrdersPage(props: OrdersPageProps): VNode {
  const { context, orders, errors = [], done } = props;
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0}
      back={{ href: '/staff/admin', text: adminWords.back }}
      before={done && <NotificationBanner success text={words[done]} />}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: wordsOf(error),
            ...(error.message === 'unknown_field' ? {} : { href: `#${error.field}` }),
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {orders.length === 0 ? <p class="govuk-body">{words.none}</p> : <Orders {...props} />}
      <OrderFields {...props} />
    </StaffFrame>
  );
}

const wordsOf = formWords(ORDER_ERRORS);

function Orders({ context, orders, former, today }: OrdersPageProps): VNode {
  const { columns } = words;
  const names = new Map(former.map(({ id, displayName }) => [id, displayName]));
  return (
    <CardTable
      caption={words.title}
      columns={[
        { title: columns.who, bare: true },
        { title: columns.kind },
        { title: columns.days, class: 'shrink' },
        { title: columns.state, class: 'shrink' },
      ]}
      rows={orders.map((order) => ({
        cells: [
          names.get(order.accountId) ?? '',
          <>
            {words.kinds[order.kind]} {order.principalPosition}
            <br />
            <span class="muted">
              {words.order(order.orderNumber, shortThaiDate(order.orderedOn))}
            </span>
          </>,
          words.days(shortThaiDate(order.startsOn), order.endsOn && shortThaiDate(order.endsOn)),
          <State order={order} today={today} token={context.token} />,
        ],
      }))}
    />
  );
}

function State(props: { order: SigningOrder; today: CivilDay; token: string }): VNode {
  const { order, today, token } = props;
  if (order.revokedOn) return <>{words.revokedOn(shortThaiDate(order.revokedOn))}</>;
  if (order.endsOn && order.endsOn < today) return <>{words.over}</>;
  return (
    <PostForm action={`/staff/orders/${order.id}/revocation`} token={token}>
      <p>{holdsOn(order, today) ? words.inForce : words.coming}</p>
      <Button variant="secondary" preventDoubleClick>
        {words.revoke}
      </Button>
    </PostForm>
  );
}

function OrderFields({ context, active, today, typed = {}, errors = [] }: OrdersPageProps): VNode {
  const bind = (name: string): { name: string; value: string | undefined; error?: string } => {
    const found = errors.find(({ field }) => field === name);
    return { name, value: typed[name], ...(found && { error: wordsOf(found) }) };
  };
  const officers = active
    .filter(({ role }) => (ORDERED_ROLES as readonly string[]).includes(role))
    .map(({ id, displayName, position }) => ({ value: id, text: `${displayName} · ${position}` }));
  return (
    <PostForm action="/staff/orders" token={context.token}>
      <h2 class="govuk-heading-m">{words.add}</h2>
      <Radios
        {...bind('kind')}
        legend={words.kind}
        class="govuk-radios--small"
        items={(['delegation', 'acting'] as const).map((value) => ({
          value,
          text: words.kinds[value],
        }))}
      />
      <Select
        {...bind('accountId')}
        label={words.who}
        items={[{ value: '', text: words.choose }, ...officers]}
      />
      <Input
        {...bind('principalPosition')}
        label={words.principal}
        hint={<WithOffice text={words.principalHint} />}
      />
      <Input {...bind('orderNumber')} label={words.number} class="govuk-input--width-20" />
      <DayInput {...bind('orderedOn')} label={words.orderedOn} attributes={{ max: today }} />
      <DayInput {...bind('startsOn')} label={words.startsOn} />
      <DayInput {...bind('endsOn')} label={words.endsOn} />
      <Button preventDoubleClick>{words.submit}</Button>
    </PostForm>
  );
}
