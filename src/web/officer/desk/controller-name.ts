import type { Type } from '@nestjs/common';

/**
 * Names a controller that is made from a table, such as `set_category` → SetCategoryController; logs and the
 * table of routes show it.
 */
export function nameController(controller: Type, name: string, before = ''): Type {
  const pascal = name.replace(/(^|_)([a-z])/g, (_all, _gap, letter: string) =>
    letter.toUpperCase(),
  );
  Object.defineProperty(controller, 'name', { value: `${before}${pascal}Controller` });
  return controller;
}
