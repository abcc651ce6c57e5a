import type { ComponentChildren, VNode } from 'preact';
import { classNames } from './class-names.js';
import { Mark } from './mark.js';
import { useOfficeDetails } from './office-details.js';
import { hrefAttribute } from './safe-href.js';
import type { NavItem, Site } from './site.js';
import { useUiWords } from './ui-words.context.js';

/** Who is signed in. */
export interface Staff {
  readonly name: string;
  /** The officer's role or division, in words. */
  readonly role?: string | undefined;
  /** The links and the form that signs out, with its token; style its button with class `header-button`. */
  readonly signOut?: ComponentChildren;
}

/** What the header takes. */
interface PageHeaderProps {
  readonly site: Site;
  readonly nav?: readonly NavItem[] | undefined;
  readonly languages?: readonly NavItem[] | undefined;
  readonly staff?: Staff | undefined;
  readonly wide?: boolean | undefined;
}

function Nav(props: { items: readonly NavItem[]; label: string; class: string }): VNode | null {
  if (props.items.length === 0) return null;
  return (
    <nav class={props.class} aria-label={props.label}>
      <ul>
        {props.items.map((item) => (
          <li>
            <a
              {...hrefAttribute(item.href)}
              lang={item.lang}
              hreflang={item.lang}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Names break between their parts, not inside a word of them. */
function Parts({ of, between }: { of: readonly string[]; between: string }): VNode {
  return (
    <>
      {of.map((part, index) => (
        <>
          {index > 0 && between}
          <span class="nb">{part}</span>
        </>
      ))}
    </>
  );
}

function SignedIn({ staff }: { staff: Staff }): VNode {
  return (
    <div class="site-header__staff">
      <span>
        <span class="nb">{staff.name}</span>
        {staff.role && <span class="site-header__role">{staff.role}</span>}
      </span>
      {staff.signOut}
    </div>
  );
}

/** The green band on top: the office's name, the menu, and who is signed in. */
export function PageHeader(props: PageHeaderProps): VNode {
  const words = useUiWords();
  const office = useOfficeDetails();
  const { site, staff } = props;
  return (
    <header class={classNames('site-header', staff && 'site-header--staff')}>
      <div
        class={classNames(
          'govuk-width-container',
          (props.wide || staff) && 'container-wide',
          'site-header__row',
        )}
      >
        <a class="site-header__home" {...hrefAttribute(site.home ?? '/')}>
          <Mark />
          <span>
            <span class="site-header__service">
              <Parts of={site.service.split(' · ')} between=" · " />
            </span>
            <span class="site-header__organisation">
              <Parts of={[office.name, ...office.place]} between=" " />
            </span>
          </span>
        </a>
        {staff ? (
          <details class="site-header__fold">
            <summary class="header-button">{words.menu}</summary>
            <Menus {...props} />
          </details>
        ) : (
          <Menus {...props} />
        )}
      </div>
    </header>
  );
}

/** On the officers' pages a phone folds them; where there is room for a row the styles show them always. */
function Menus({ nav = [], languages = [], staff }: PageHeaderProps): VNode {
  const words = useUiWords();
  return (
    <div class="site-header__menus">
      <Nav items={nav} label={staff ? words.staffMenu : words.mainMenu} class="site-header__nav" />
      <Nav items={languages} label={words.language} class="site-header__languages" />
      {staff && <SignedIn staff={staff} />}
    </div>
  );
}
