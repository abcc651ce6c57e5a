import type { VNode } from 'preact';
import { IDENTITY_PART_WORDS } from '../../../cases/complaints/identity.messages.js';
import { IDENTITY_PARTS, type Identity } from '../../../cases/complaints/identity-vault.service.js';
import type { SeenIdentity } from '../../../cases/complaints/identity-access.service.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import { identityWords as words } from './identity.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** What the page needs. */
interface IdentityPageProps {
  readonly context: StaffContext;
  readonly number: string;
  readonly hideName: boolean;
  readonly identity: SeenIdentity;
}

/** Who complained, shown once after a recorded identity access. */
export function IdentityPage({ context, number, hideName, identity }: IdentityPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/queue"
      back={{ href: `/staff/complaints/${number}`, text: words.back }}
    >
      <span class="govuk-caption-l">{number}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <WarningText>{words.logged}</WarningText>
      {hideName && <InsetText>{words.wantsHidden}</InsetText>}
      {identity.typed.length > 0 && (
        <InsetText>
          <strong>{words.typed}</strong>
          {identity.typed.map((text) => (
            <p class="as-typed">{text}</p>
          ))}
        </InsetText>
      )}
      <Parts identity={identity} />
      {identity.earlier.map((before) => (
        <>
          <h2 class="govuk-heading-m">{words.earlier}</h2>
          <Parts identity={before} />
        </>
      ))}
    </StaffFrame>
  );
}

function Parts({ identity }: { readonly identity: Identity }): VNode {
  const given = IDENTITY_PARTS.some((part) => identity[part]);
  if (!given) return <p class="govuk-body">{words.nobody}</p>;
  return (
    <SummaryList
      rows={IDENTITY_PARTS.map((part) => ({
        key: IDENTITY_PART_WORDS[part],
        value: <span class="as-typed">{identity[part] ?? words.empty}</span>,
      }))}
    />
  );
}
