import { createContext, Fragment, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { OFFICE_PHONE } from '../office-phone.js';

/** The office's telephone number for the page that is being rendered. */
export const OfficePhoneContext = createContext<string>(OFFICE_PHONE);

/** The number for the component that is being rendered. */
export const useOfficePhone = (): string => useContext(OfficePhoneContext);

/** Words that name the office's number. */
export function WithPhone({ text }: { readonly text: (phone: string) => string }): VNode {
  return <Fragment>{text(useOfficePhone())}</Fragment>;
}
