import type { VNode } from 'preact';
import { Input, type InputProps } from './input.js';

/** What a field for a file takes. */
interface FileInputProps extends Omit<InputProps, 'type' | 'class' | 'attributes' | 'value'> {
  /** The endings or types that the browser offers. */
  readonly accept: string;
}

/** A field for a file. A browser never shows it again, so a refused form asks for it again. */
export function FileInput({ accept, ...props }: FileInputProps): VNode {
  return <Input {...props} type="file" class="govuk-file-upload" attributes={{ accept }} />;
}
