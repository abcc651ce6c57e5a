import { Transform } from 'class-transformer';
import { storedLine, storedText } from '../../platform/text/one-spelling.rule.js';

const emptyToUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** A form's text as it is stored; an empty one is absent. */
const typedText = (stored: (text: string) => string): PropertyDecorator =>
  Transform(({ value }) =>
    typeof value === 'string' ? emptyToUndefined(stored(value)) : (value as unknown),
  );

/** A text of several lines; an empty one is absent. */
export const ShownText = (): PropertyDecorator => typedText(storedText);

/** A text of one line; an empty one is absent. */
export const TrimmedText = (): PropertyDecorator => typedText(storedLine);
