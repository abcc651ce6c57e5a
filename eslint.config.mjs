import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { constructorParams } from './lint/constructor-params.rule.mjs';
import { docstring } from './lint/docstring.rule.mjs';
import { fileName } from './lint/file-name.rule.mjs';
import { handlerAccess } from './lint/handler-access.rule.mjs';
import { injectedType } from './lint/injected-type.rule.mjs';
import { postedForm } from './lint/posted-form.rule.mjs';
import { thaiWords } from './lint/thai-words.rule.mjs';

const house = {
  rules: {
    'constructor-params': constructorParams,
    docstring,
    'file-name': fileName,
    'handler-access': handlerAccess,
    'injected-type': injectedType,
    'posted-form': postedForm,
    'thai-words': thaiWords,
  },
};

const QUEUE_FILES = ['src/**/*.queue.ts', 'src/**/*.processor.ts', 'src/platform/queue/**/*.ts'];
const WEB_FOLDERS = ['src/{web,platform/http,platform/ui}/**/*.{ts,tsx}'];
const WORDS = ['src/**/*messages*.{ts,tsx}', 'src/**/*.mail.{ts,tsx}', 'src/**/*.data.ts'];

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'No default exports: a thing has one name everywhere.',
};
const NOW = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], ' +
    'MemberExpression[object.name="Date"][property.name="now"]',
  message: 'Time is an argument: only src/platform/clock reads the wall.',
};
const ENVIRONMENT = {
  selector:
    'MemberExpression[object.name="process"][property.name="env"], ' +
    'MemberExpression[object.name="process"][property.value="env"], ' +
    'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"], ' +
    'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
  message: 'Only src/platform/settings reads the environment; take Settings.',
};
const EXCEPTIONS = {
  selector:
    'ImportDeclaration[source.value="@nestjs/common"] > ImportSpecifier[imported.name=/Exception$/]',
  message:
    'Below the web folders, throw a DomainError of the rule; one filter turns it into a page.',
};
const ALONE = {
  selector:
    'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo)$/], ' +
    'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]',
  message: 'No test stands alone or aside; what needs a server goes through test/support/requires.',
};

const names = (name, importNames, message) => ({ name, importNames, message });
const LOG = {
  name: 'pino',
  message: 'Only src/platform/logging writes lines; take Nest’s Logger.',
};
const ALWAYS_BANNED = [
  LOG,
  names('@nestjs/common', ['forwardRef'], 'A circle between modules is a missing concept.'),
  names('typeorm', ['OneToMany'], 'Entities relate towards the foundation only.'),
  names(
    'node:events',
    ['EventEmitter'],
    'An in-process event dies with the process: append a fact.',
  ),
  names('events', ['EventEmitter'], 'An in-process event dies with the process: append a fact.'),
];
const packages = (list, message) => list.map((name) => ({ name, message }));
const QUEUE_PACKAGES = packages(['bullmq'], 'Only *.queue/.processor files know BullMQ.');
const QUEUE_WIRING = packages(
  ['@nestjs/bullmq'],
  'Only queue, processor and module files know BullMQ.',
);
const PLATFORM_PACKAGES = packages(
  ['nodemailer', 'ioredis'],
  'Only src/platform knows the mail server and Redis.',
);

/** What unpacks: a few bytes of an upload may become very many. */
const UNPACKING = {
  regex: '^(fflate|(node:)?zlib)$',
  importNamePattern:
    '^(default$|Async|(create)?([Uu]nz|[Ii]nfl|[Gg]unz|[Dd]ecompress|[Bb]rotliDecompress))',
  message: 'Nothing is unpacked but in src/*/*/reading, in a process of its own.',
};

const unpacking = (...lists) => ({
  'no-restricted-imports': ['error', { paths: lists.flat() }],
});
const imports = (...lists) => ({
  'no-restricted-imports': ['error', { paths: lists.flat(), patterns: [UNPACKING] }],
});
const syntax = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans] });

/** Every exception to a rule stands in this file with its reason: comments in the code switch nothing off. */
export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.data/', 'data/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['*.{mjs,cjs}', '{lint,scripts}/**/*.mjs', 'src/**/*.js'],
    rules: { complexity: ['error', 8], 'max-lines': ['error', 200], 'no-unused-vars': 'error' },
  },
  {
    files: ['{src,migrations,test,bench}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { house },
    languageOptions: { parserOptions: { project: './tsconfig.check.json' } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // The rule cannot see that Nest injects by a constructor's types, and would erase them.
      '@typescript-eslint/consistent-type-imports': 'off',
      // A Nest module is a class without members.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': 'off', // tsc does it
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'house/file-name': 'error',
      ...syntax(DEFAULT_EXPORT),
    },
  },
  {
    files: ['{src,migrations}/**/*.{ts,tsx}'],
    rules: {
      complexity: ['error', 8],
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'house/constructor-params': 'error',
      'house/docstring': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'house/injected-type': 'error',
      'house/posted-form': 'error',
      'house/thai-words': 'error',
      ...imports(ALWAYS_BANNED, QUEUE_PACKAGES, QUEUE_WIRING, PLATFORM_PACKAGES),
      ...syntax(DEFAULT_EXPORT, NOW, ENVIRONMENT, EXCEPTIONS),
    },
  },
  { files: ['src/**/*.controller.{ts,tsx}'], rules: { 'house/handler-access': 'error' } },
  { files: WORDS, rules: { 'max-lines': 'off', 'house/thai-words': 'off' } },
  {
    files: ['src/**/*.module.ts'],
    rules: imports(ALWAYS_BANNED, QUEUE_PACKAGES, PLATFORM_PACKAGES),
  },
  { files: QUEUE_FILES, rules: imports(ALWAYS_BANNED, PLATFORM_PACKAGES) },
  {
    files: ['src/platform/**/*.{ts,tsx}'],
    rules: imports(ALWAYS_BANNED, QUEUE_PACKAGES, QUEUE_WIRING),
  },
  { files: ['src/platform/queue/**/*.ts'], rules: imports(ALWAYS_BANNED) },
  {
    files: ['src/platform/logging/**/*.ts'],
    rules: imports(
      ALWAYS_BANNED.filter((ban) => ban !== LOG),
      QUEUE_PACKAGES,
      QUEUE_WIRING,
    ),
  },
  {
    files: ['src/*/*/reading/**/*.ts'],
    rules: unpacking(ALWAYS_BANNED, QUEUE_PACKAGES, QUEUE_WIRING, PLATFORM_PACKAGES),
  },
  { files: WEB_FOLDERS, rules: syntax(DEFAULT_EXPORT, NOW, ENVIRONMENT) },
  { files: ['src/platform/clock/**/*.ts'], rules: syntax(DEFAULT_EXPORT, ENVIRONMENT, EXCEPTIONS) },
  // start.ts hands the environment on to the processes that it supervises.
  {
    files: ['src/platform/settings/**/*.ts', 'src/apps/launcher/start.ts'],
    rules: syntax(DEFAULT_EXPORT, NOW, EXCEPTIONS),
  },
  // What a person runs answers on the terminal.
  { files: ['src/apps/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.{ts,tsx}'], rules: syntax(DEFAULT_EXPORT, ALONE) },
);
