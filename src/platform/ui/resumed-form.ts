import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { VNode } from 'preact';

/** The values of each field as they were posted; what came once is a list of one. */
export type PostedValues = Readonly<Record<string, readonly string[]>>;

/** A form that could not be taken, while the page it stands on is rendered again with what was typed. */
export interface ResumedForm {
  /** The form's name on its page. */
  readonly form: string;
  readonly values: PostedValues;
  /** Says on top of the page what happened and what to do. */
  readonly notice: VNode;
  /** Set when the form was met on the page. */
  found: boolean;
  /** The fields that the page has shown again. */
  readonly shown: Set<string>;
}

/** The page that is being rendered. */
export interface RenderedPage {
  /** The path, with its query, at which a GET shows the page; undefined where there is none. */
  readonly address?: string | undefined;
  readonly resumed?: ResumedForm | undefined;
}

/** An address without its query. */
export const pathOf = (address: string): string => address.split('?')[0]!;

export const RenderedPageContext = createContext<RenderedPage>({});

/** The form round the fields that are being rendered, where it is the one that is resumed. */
export const ResumedFormContext = createContext<ResumedForm | null>(null);

/** The form of this name if it is being shown again, else null. */
export function useResumedForm(name: string): ResumedForm | null {
  const { resumed } = useContext(RenderedPageContext);
  return resumed?.form === name ? resumed : null;
}

/** What was typed into the field of this name, or null outside of a resumed form. */
export function usePostedValues(name: string): readonly string[] | null {
  const resumed = useContext(ResumedFormContext);
  if (!resumed) return null;
  resumed.shown.add(name);
  return resumed.values[name] ?? [];
}
