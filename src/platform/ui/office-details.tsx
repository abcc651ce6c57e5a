import { createContext, Fragment, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { OfficeDetails } from './office-details.rule.js';

/** Who the office is, for the page that is being rendered. */
export const OfficeDetailsContext = createContext<OfficeDetails | null>(null);

/** Who the office is, for the component that is being rendered by renderPage. */
export function useOfficeDetails(): OfficeDetails {
  const office = useContext(OfficeDetailsContext);
  if (!office) throw new Error('A page is rendered without the office that it is of');
  return office;
}

/** Words that name the office's number. */
export function WithPhone({ text }: { readonly text: (phone: string) => string }): VNode {
  return <Fragment>{text(useOfficeDetails().phone)}</Fragment>;
}

export function WithOffice({ text }: { readonly text: (office: OfficeDetails) => string }): VNode {
  return <Fragment>{text(useOfficeDetails())}</Fragment>;
}
