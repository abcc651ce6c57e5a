import { Fragment, h, type ComponentChild, type VNode } from 'preact';

/** An element, or a text with its blanks collapsed. */
export type HtmlNode = string | HtmlElement;

/** An element with its attributes by name. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const VOID = new Set(['br', 'circle', 'hr', 'img', 'input', 'link', 'meta']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ctdot: '\u22ef',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)];
  const first: Record<string, string> = {};
  // As in a browser, the first of two attributes with one name counts.
  for (const [, name = '', value = ''] of found) first[name] ??= decode(value);
  return first;
}

/** Reads well-formed HTML as both renderers write it; throws when tags do not match. */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] };
  const open = [root];
  const here = (): HtmlElement => open[open.length - 1] ?? root;
  for (const [whole, end, tag, rest] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:="[^"]*")?|\s)*)\/?>|[^<]+/g,
  )) {
    if (tag === undefined) here().children.push(decode(whole));
    else if (end) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing in: ${html}`);
    } else {
      const element: HtmlElement = { tag, attributes: attributesOf(rest ?? ''), children: [] };
      here().children.push(element);
      if (!VOID.has(tag) && !whole.endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${here().tag}> is not closed in: ${html}`);
  return root.children;
}

function normalAttribute(name: string, value: string): string {
  if (name === 'class') return value.trim().split(/\s+/).sort().join(' ');
  return value.trim().replace(/\s+/g, ' ');
}

function lines(node: HtmlNode, depth: number, exact: boolean): string[] {
  const indent = '  '.repeat(depth);
  if (typeof node === 'string') {
    const text = exact ? JSON.stringify(node) : node.trim().replace(/\s+/g, ' ');
    return text === '' ? [] : [indent + text];
  }
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${normalAttribute(name, value)}"`)
    .sort();
  const inside = node.children.flatMap((child) => lines(child, depth + 1, node.tag === 'textarea'));
  return [`${indent}<${node.tag}${attributes.join('')}>`, ...inside];
}

/** One line for each element and text: blanks collapsed, attributes and classes in order of name. */
export function normalHtml(html: string): string {
  return parseHtml(html)
    .flatMap((node) => lines(node, 0, false))
    .join('\n');
}

function toChild(node: HtmlNode): ComponentChild {
  return typeof node === 'string' ? node : h(node.tag, node.attributes, node.children.map(toChild));
}

/** HTML of a fixture as content for a component of ours, which takes no raw HTML. */
export function contentOf(html: string): VNode {
  return h(Fragment, null, parseHtml(html.trim()).map(toChild));
}
