import type { Fields } from './visitor.js';

/** A field that somebody fills in; choices have the values that they offer. */
interface HtmlField {
  readonly name: string;
  readonly kind: 'text' | 'choice' | 'ticks' | 'secret' | 'file';
  readonly offered: readonly string[];
  /** What it holds on the page. */
  readonly holds: readonly string[];
}

/** A form that posts, as a page shows it. */
export interface HtmlForm {
  /** Its name on its page. */
  readonly name: string;
  /** Where its buttons send it. */
  readonly actions: readonly string[];
  readonly multipart: boolean;
  readonly hidden: Readonly<Record<string, readonly string[]>>;
  readonly fields: readonly HtmlField[];
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };
const decoded = (text: string): string =>
  text.replace(/&(quot|amp|lt|gt);/g, (_, name: string) => ENTITIES[name]!);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? decoded(found[1] ?? '') : undefined;
};

const KINDS: Readonly<Record<string, HtmlField['kind']>> = {
  password: 'secret',
  file: 'file',
  radio: 'choice',
  checkbox: 'ticks',
};

/** Every form of a page that posts. */
export function postForms(page: string): HtmlForm[] {
  return (page.match(/<form method="post"[^]*?<\/form>/g) ?? []).map(formOf);
}

function formOf(html: string): HtmlForm {
  const head = /<form(?:[^>"]|"[^"]*")*>/.exec(html)![0];
  const hidden: Record<string, string[]> = {};
  for (const [tag] of html.matchAll(/<input type="hidden"(?:[^>"]|"[^"]*")*>/g)) {
    (hidden[attribute(tag, 'name')!] ??= []).push(attribute(tag, 'value') ?? '');
  }
  const elsewhere = [...html.matchAll(/\sformaction="([^"]*)"/g)].map(([, to]) => decoded(to!));
  return {
    name: hidden['_form']?.[0] ?? '',
    actions: [attribute(head, 'action')!, ...elsewhere],
    multipart: attribute(head, 'enctype') === 'multipart/form-data',
    hidden,
    fields: merged([...inputs(html), ...selects(html), ...textareas(html)]),
  };
}

function inputs(html: string): HtmlField[] {
  const tags = [...html.matchAll(/<input (?!type="hidden")(?:[^>"]|"[^"]*")*>/g)].map(
    ([tag]) => tag,
  );
  return tags.flatMap((tag): HtmlField[] => {
    const name = attribute(tag, 'name');
    if (name === undefined || attribute(tag, 'disabled') !== undefined) return [];
    const known = KINDS[attribute(tag, 'type') ?? 'text'] ?? 'text';
    const kind = name === 'pin' ? 'secret' : known;
    const value = attribute(tag, 'value') ?? '';
    const chosen = kind === 'text' || attribute(tag, 'checked') !== undefined;
    return [{ name, kind, offered: [value], holds: chosen ? [value] : [] }];
  });
}

function selects(html: string): HtmlField[] {
  return [...html.matchAll(/(<select(?:[^>"]|"[^"]*")*>)([^]*?)<\/select>/g)].map(
    ([, head, inner]) => {
      const options = [...inner!.matchAll(/<option([^>]*)>([^<]*)/g)].map(([, tag, text]) => ({
        value: attribute(`${tag} `, 'value') ?? decoded(text!),
        selected: attribute(`${tag} `, 'selected') !== undefined,
      }));
      const chosen = options.find(({ selected }) => selected) ?? options[0];
      return {
        name: attribute(head!, 'name')!,
        kind: 'choice' as const,
        offered: options.map(({ value }) => value),
        holds: chosen ? [chosen.value] : [],
      };
    },
  );
}

function textareas(html: string): HtmlField[] {
  return [...html.matchAll(/(<textarea(?:[^>"]|"[^"]*")*>)([^]*?)<\/textarea>/g)].map(
    ([, head, text]) => ({
      name: attribute(head!, 'name')!,
      kind: 'text' as const,
      offered: [],
      holds: [decoded(text!.replace(/^\n/, ''))],
    }),
  );
}

/** Radios and boxes of one name are one field. */
function merged(all: readonly HtmlField[]): HtmlField[] {
  const byName = new Map<string, HtmlField>();
  for (const field of all) {
    const known = byName.get(field.name);
    const offered = [...(known?.offered ?? []), ...field.offered];
    const holds = [...(known?.holds ?? []), ...field.holds];
    byName.set(field.name, { ...field, offered, holds });
  }
  return [...byName.values()];
}

/** A form filled in so that every field holds what no page gives it by itself. */
export function filled(form: HtmlForm): Fields {
  const typed = form.fields.flatMap(({ name, kind, offered }, index) => {
    if (kind === 'file') return [];
    if (kind === 'ticks' || kind === 'choice') return [[name, [offered.at(-1)!]] as const];
    return [
      [name, [kind === 'secret' ? 'a-secret' : `พิมพ์ไว้ในช่องที่ ${index + 1} "ก" & <ข>`]],
    ] as const;
  });
  return Object.fromEntries(typed);
}

/** What the fields of a form hold that somebody filled in, without what no page shows again. */
export function held(form: HtmlForm): Record<string, readonly string[]> {
  const shown = form.fields.filter(({ kind }) => kind !== 'secret' && kind !== 'file');
  return Object.fromEntries(shown.map(({ name, holds }) => [name, holds]));
}

/** A form with the fields among these that it carries unseen, as a page does that answers the form they were typed into. */
export function carrying(form: HtmlForm, typed: readonly HtmlField[]): HtmlForm {
  const carried = typed.flatMap((field) => {
    const holds = form.hidden[field.name];
    return holds ? [{ ...field, holds }] : [];
  });
  return { ...form, fields: [...form.fields, ...carried] };
}
