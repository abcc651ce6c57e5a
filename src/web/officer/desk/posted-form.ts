import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { refusalOf } from './refusal.rule.js';

/** A form as it was read, and how to carry it out or refuse it. */
interface FormToCarryOut<T extends object> {
  readonly read: FormRead<T>;
  /** The field that names somebody who asked to be hidden, or null. */
  namedIn?(typed: Readonly<Record<string, string>>): Promise<string | null>;
  /** Carries the form out and answers; a refusal that it throws goes back to the sender. */
  act(value: T, typed: Readonly<Record<string, string>>): Promise<void>;
  /** Shows the form again with what was typed; 422 where a field is wrong, 409 where something changed. */
  refuse(
    errors: readonly FieldError[],
    typed: Readonly<Record<string, string>>,
    status: number,
  ): Promise<void>;
}

/** Handles every form on a case: it is refused with what was typed, or carried out. */
export async function carryOut<T extends object>(form: FormToCarryOut<T>): Promise<void> {
  const { read } = form;
  const { typed } = read;
  if (!read.ok) return form.refuse(read.errors, typed, 422);
  const named = await form.namedIn?.(typed);
  if (named) return form.refuse([{ field: named, message: 'names_complainant' }], typed, 422);
  try {
    await form.act(read.value, typed);
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    await form.refuse([refused.error], typed, refused.status);
  }
}
