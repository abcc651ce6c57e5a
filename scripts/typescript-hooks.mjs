import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc.mjs';

const SOURCE = /\.tsx?$/;
const SPEC_GLOBALS = new URL('./spec-globals.mjs', import.meta.url).href;

/** Finds the source of an import that ends in .js. */
export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals')
    return { url: SPEC_GLOBALS, format: 'module', shortCircuit: true };
  if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
  for (const extension of ['.ts', '.tsx']) {
    const url = new URL(specifier.replace(/\.js$/, extension), context.parentURL);
    if (existsSync(url)) return next(url.href, context);
  }
  return next(specifier, context);
}

/** Turns TypeScript into what Node runs, with the decorators' metadata. */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !SOURCE.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const options = { ...swcOptions(filename), sourceMaps: 'inline' };
  const { code } = await transform(await readFile(filename, 'utf8'), options);
  return { format: 'module', source: code, shortCircuit: true };
}
