const GONE = '***';
const LONGEST = 200;

/** Where the engine writes a value into its message and puts it into no quotation marks. */
const UNQUOTED: readonly [RegExp, string][] = [
  [/(Iterator value ).*( is not an entry object)/, `$1${GONE}$2`],
  [/(incompatible receiver ).*/, `$1${GONE}`],
  [/(Invalid language tag: ).*/, `$1${GONE}`],
];

/**
 * The first quotation mark, or letter that is not ASCII, and all that follows: a value may hold marks itself, or
 * be cut off before its last one, and a Thai text may have Latin words in it.
 */
const VALUE = /["'`].*|[^\x20-\x7e].*/;
const ADDRESS = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+/g;
/** A phone, PIN or citizen's number, however it is spaced. */
const DIGITS = /\d(?:[ .()-]{0,2}\d){5,}/g;

/** A message without the parts that may repeat what was typed. */
function scrubbed(message: string): string {
  const line = message.replace(/n['’]t\b/g, 'nt').replace(/\s+/g, ' ');
  return UNQUOTED.reduce((text, [value, rest]) => text.replace(value, rest), line)
    .replace(VALUE, GONE)
    .replace(ADDRESS, GONE)
    .replace(DIGITS, GONE)
    .slice(0, LONGEST)
    .trim();
}

/** Whose message is about the very text that could not be parsed, or was met by a child that read an upload. */
const UNSPEAKABLE = new Set(['SyntaxError', 'ChildFailed']);

/**
 * What an error's message may say in a log: no text that a person typed. Messages of libraries quote values;
 * the words of a mail server repeat addresses and names, and are left out whole.
 */
export function safeMessage(error: Error): string {
  if (UNSPEAKABLE.has(error.name)) return '';
  const said: unknown = Reflect.get(error, 'response');
  const answered = typeof said === 'string' && said !== '';
  return scrubbed(answered ? error.message.replaceAll(said, GONE) : error.message);
}
