const CONDITIONAL =
  'revealed fields: without a script they would stay hidden, so a page asks in steps';
const EXCLUSIVE = 'an answer that unticks the others needs a script to mean anything';
const LABEL_ATTRIBUTES = 'no page marks a single label';
const AFFIX = 'words before and after a field have one look';
const WORDS = 'Thai puts no space between words, so nothing counts them';
const COUNT_TYPE = 'one way of counting, the one of the server: code points';
const NO_LIMIT = 'the limit always comes from the rule that the server holds';
const INTERRUPTION = 'only confirmations use the panel';
const SUMMARY_CARD = 'our own Card frames a list of facts';

function all(reason: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

/** Fixtures that our components leave out on purpose: component, then name, then the reason. */
export const UNSUPPORTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  input: all(AFFIX, [
    'with prefix with classes',
    'with prefix with attributes',
    'with suffix with classes',
    'with suffix with attributes',
    'with customised input wrapper',
  ]),
  'character-count': {
    ...all(WORDS, [
      'with maxwords',
      "with count type 'words'",
      "with count type 'words' and value",
      "with count type 'words' and error message",
      "with count type 'words' and threshold",
      'with translations',
    ]),
    ...all(COUNT_TYPE, [
      "with count type 'length'",
      "with count type 'characters'",
      "with count type 'characters' and value",
      "with count type 'characters' and error message",
      "with count type 'characters' and threshold",
    ]),
    ...all(NO_LIMIT, [
      'to configure in JavaScript',
      'with neither maxlength nor maxwords set',
      'with neither maxlength, maxwords nor textarea description set',
    ]),
  },
  radios: {
    ...all(CONDITIONAL, [
      'with conditional items',
      'with conditional item checked',
      'with conditional items and pre-checked value',
      'with conditional items with special characters',
      'with optional form-group classes showing group error',
      'small with conditional reveal',
      'textarea in conditional',
    ]),
    ...all(LABEL_ATTRIBUTES, ['label with attributes']),
  },
  checkboxes: {
    ...all(CONDITIONAL, [
      'with conditional items',
      'with conditional item checked',
      'with conditional items with special characters',
      'with optional form-group classes showing group error',
      'with pre-checked values',
      'small with conditional reveal',
      'textarea in conditional',
    ]),
    ...all(EXCLUSIVE, [
      'with divider and None',
      'with divider, None and conditional items',
      'small with divider and None',
    ]),
    ...all(LABEL_ATTRIBUTES, ['label with attributes']),
  },
  select: all('a form sends text, so a value is never true, false or null', ['with falsy values']),
  'summary-list': all(SUMMARY_CARD, [
    'as a summary card with a text header',
    'as a summary card with a html header',
    'as a summary card with actions',
    'as a summary card with actions plus summary list actions',
    'as a summary card extreme',
    'as a summary card with a custom header level',
    'summary card with custom classes',
    'summary card with custom attributes',
    'summary card with only 1 action',
  ]),
  panel: all(INTERRUPTION, [
    'interruption',
    'interruption-with-content-with-long-line-length',
    'interruption-with-headings-content-and-lists',
    'interruption with custom classes',
    'interruption, with actions classes and attributes',
    'interruption, submit action',
    'interruption, button link',
    'interruption, no actions',
    'interruption, no actions items',
  ]),
  pagination: all('a page number is a number or a gap, never empty', ['with empty items']),
};
