import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getMetadataStorage } from 'class-validator';

/** The class that a form is read into. */
export type Form = new () => object;

/** Every class that a form of the product is read into; a new one is in it by its file's name. */
export async function formClasses(): Promise<Form[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(forms?|dto)\.ts$/.test(name),
  );
  const classes = new Set<Form>();
  for (const file of files) {
    const module = (await import(path.resolve('src', file))) as Record<string, unknown>;
    for (const one of Object.values(module))
      if (typeof one === 'function') classes.add(one as Form);
  }
  return [...classes];
}

/** What is asked of a form's fields. */
export const metadataOf = (form: Form) =>
  getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);

/** The fields of a form. */
export const fieldsOf = (form: Form): string[] => [
  ...new Set(metadataOf(form).map(({ propertyName }) => propertyName)),
];
