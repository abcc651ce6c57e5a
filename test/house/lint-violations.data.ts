/** A file that breaks a rule: its path, the rule that must refuse it, and its text. */
export interface Planted {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
}

const SYNTAX = 'no-restricted-syntax';
const IMPORTS = 'no-restricted-imports';
const TYPED = '@typescript-eslint';

const handler = (access: string): string => `
import { Controller, Get } from '@nestjs/common';
/** Shows a line. */
@Controller()
export class Pages {
  @Get('/x')${access}
  show(): string {
    return 'x';
  }
}
`;

const posted = (form: string, type: string): string => `
import { Controller, Post } from '@nestjs/common';
import { May, PostedForm, type FormRead, type OneForm, OtherForm } from '../../x.js';
/** Reads a form. */
@Controller()
export class Takes {
  @May('x')
  @Post('/x')
  take(@PostedForm(${form}) read: ${type}): void {
    void [read, OtherForm];
  }
}
`;

const injected = (how: string): string => `
import { Injectable } from '@nestjs/common';
import ${how}{ DataSource } from 'typeorm';
/** Holds a connection. */
@Injectable()
export class Service {
  constructor(readonly dataSource: DataSource) {}
}
`;

const branches = Array.from({ length: 8 }, (_, n) => `  if (n === ${n}) return ${n};`).join('\n');
const branching = `/** Branches. */\nexport function f(n: number): number {\n${branches}\n  return 9;\n}\n`;
const constants = (count: number): string =>
  Array.from({ length: count }, (_, n) => `/** C. */\nexport const c${n} = ${n};\n`).join('\n');
const doc = (text: string): string => `/** Does something. */\n${text}\n`;

const planted = (file: string, rule: string, text: string): Planted => ({ file, rule, text });

/** One violation for each thing that ESLint holds. */
export const VIOLATIONS: readonly Planted[] = [
  planted(
    'src/core/office/any.ts',
    `${TYPED}/no-explicit-any`,
    doc('export const f = (x: any): void => void x;'),
  ),
  planted(
    'src/core/office/floating.ts',
    `${TYPED}/no-floating-promises`,
    doc('export function f(): void {\n  Promise.resolve(1);\n}'),
  ),
  planted(
    'test/core/office/unawaited.spec.ts',
    `${TYPED}/no-floating-promises`,
    `import { expect } from '@jest/globals';\nexpect(Promise.resolve(1)).resolves.toBe(2);\n`,
  ),
  planted('src/core/office/long.ts', 'max-lines', constants(201)),
  planted('migrations/1-long.ts', 'max-lines', constants(201)),
  planted('src/core/office/branching.ts', 'complexity', branching),
  planted(
    'src/core/office/needy.ts',
    'house/constructor-params',
    doc(
      'export class N {\n  constructor(...[]: [], a: 1, b: 2, c: 3, d: 4, e: 5, f: 6) {}\n}',
    ).replace('...[]: [], ', ''),
  ),
  planted('src/core/office/default-export.ts', SYNTAX, doc('export default 1;')),
  planted(
    'src/core/office/default-specifier.ts',
    SYNTAX,
    doc('const one = 1;\nexport { one as default };'),
  ),
  planted('migrations/2-default.ts', SYNTAX, doc('export default class M {}')),
  planted('src/core/office/new-date.ts', SYNTAX, doc('export const f = (): Date => new Date();')),
  planted('src/core/office/date-now.ts', SYNTAX, doc('export const f = (): number => Date.now();')),
  planted('src/platform/http/date-now.ts', SYNTAX, doc('export const now = Date.now;')),
  planted(
    'src/platform/settings/now.ts',
    SYNTAX,
    doc('export const now = (): Date => new Date();'),
  ),
  planted('src/core/office/environment.ts', SYNTAX, doc('export const port = process.env.PORT;')),
  planted('src/core/office/environment-key.ts', SYNTAX, doc("export const p = process['env'];")),
  planted('src/apps/web/main.ts', SYNTAX, doc('export const { env } = process;')),
  planted('src/platform/clock/env.ts', SYNTAX, "import { env } from 'node:process';\nvoid env;\n"),
  planted(
    'src/core/office/job.service.ts',
    IMPORTS,
    "import { Queue } from 'bullmq';\nvoid Queue;\n",
  ),
  planted('src/platform/mail/job.ts', IMPORTS, "import { Queue } from 'bullmq';\nvoid Queue;\n"),
  planted(
    'src/core/office/office.module.ts',
    IMPORTS,
    "import { Job } from 'bullmq';\nvoid Job;\n",
  ),
  planted(
    'src/core/office/job.ts',
    IMPORTS,
    "import { BullModule } from '@nestjs/bullmq';\nvoid BullModule;\n",
  ),
  planted(
    'src/core/office/mail.ts',
    IMPORTS,
    "import nodemailer from 'nodemailer';\nvoid nodemailer;\n",
  ),
  planted('src/platform/http/log.ts', IMPORTS, "import { pino } from 'pino';\nvoid pino;\n"),
  planted('src/core/office/x.queue.ts', IMPORTS, "import { Redis } from 'ioredis';\nvoid Redis;\n"),
  planted(
    'src/core/office/circle.ts',
    IMPORTS,
    "import { forwardRef } from '@nestjs/common';\nvoid forwardRef;\n",
  ),
  planted(
    'src/core/office/many.entity.ts',
    IMPORTS,
    "import { OneToMany } from 'typeorm';\nvoid OneToMany;\n",
  ),
  planted(
    'src/core/office/emitter.ts',
    IMPORTS,
    "import { EventEmitter } from 'node:events';\nvoid EventEmitter;\n",
  ),
  planted(
    'src/core/office/zip.ts',
    IMPORTS,
    "import { unzipSync } from 'fflate';\nvoid unzipSync;\n",
  ),
  planted('src/platform/zip.ts', IMPORTS, "import { gunzip } from 'node:zlib';\nvoid gunzip;\n"),
  planted('src/core/office/whole.ts', IMPORTS, "import * as zlib from 'node:zlib';\nvoid zlib;\n"),
  planted(
    'src/core/office/stream.ts',
    IMPORTS,
    "import { createInflateRaw } from 'zlib';\nvoid createInflateRaw;\n",
  ),
  planted(
    'src/core/files/reading/job.ts',
    IMPORTS,
    "import { Queue } from 'bullmq';\nvoid Queue;\n",
  ),
  planted(
    'src/core/office/http.service.ts',
    SYNTAX,
    "import { NotFoundException } from '@nestjs/common';\nvoid NotFoundException;\n",
  ),
  planted('src/core/office/thai-string.ts', 'house/thai-words', doc("export const word = 'เรื่อง';")),
  planted(
    'src/core/office/thai-template.ts',
    'house/thai-words',
    doc('export const word = `${1} วัน`;'),
  ),
  planted(
    'src/core/office/thai-text.tsx',
    'house/thai-words',
    doc('export const Word = () => <p>เรื่อง</p>;'),
  ),
  planted('src/core/office/index.ts', 'house/file-name', doc('export const one = 1;')),
  planted('src/core/office/all.ts', 'house/file-name', "export * from './one.js';\n"),
  planted('src/core/office/date-utils.ts', 'house/file-name', doc('export const one = 1;')),
  planted('src/core/common/one.ts', 'house/file-name', doc('export const one = 1;')),
  planted('test/helpers/one.ts', 'house/file-name', doc('export const one = 1;')),
  planted(
    'src/core/office/echo.ts',
    'house/docstring',
    '/** The name of a village. */\nexport type VillageName = string;\n',
  ),
  planted(
    'src/core/office/silent-function.ts',
    'house/docstring',
    "/** Reads it on the day. */\nexport function f(): void {\n  throw new DayWrong('x');\n}\nclass DayWrong extends Error {}\n",
  ),
  planted(
    'src/core/office/silent.service.ts',
    'house/docstring',
    "export class Silent {\n  run(): void {\n    throw new DayWrong('x');\n  }\n}\nclass DayWrong extends Error {}\n",
  ),
  planted('src/web/citizen/open.controller.ts', 'house/handler-access', handler('')),
  planted('src/web/citizen/open-page.controller.tsx', 'house/handler-access', handler('')),
  planted('src/core/office/erased.service.ts', 'house/injected-type', injected('type ')),
  planted(
    'src/web/officer/other.controller.ts',
    'house/posted-form',
    posted('OtherForm', 'FormRead<OneForm>'),
  ),
  planted(
    'src/web/officer/untyped.controller.ts',
    'house/posted-form',
    posted('OtherForm', 'object'),
  ),
  planted(
    'test/core/office/alone.spec.ts',
    SYNTAX,
    "import { it } from '@jest/globals';\nit.only('x', () => {});\n",
  ),
  planted(
    'test/core/office/aside.spec.ts',
    SYNTAX,
    "import { describe } from '@jest/globals';\ndescribe.skip('x', () => {});\n",
  ),
  planted(
    'src/core/office/noisy.ts',
    'no-console',
    doc("export const f = (): void => console.log('x');"),
  ),
  planted('scripts/branching.mjs', 'complexity', branching.replaceAll(': number', '')),
];

/** What the same rules let pass, where it belongs. */
export const ALLOWED: Readonly<Record<string, string>> = {
  'src/platform/clock/clock.ts': doc('export const now = (): Date => new Date();'),
  'src/platform/settings/settings.ts': doc('export const port = process.env.PORT;'),
  'src/apps/launcher/start.ts': doc('export const handed = process.env;'),
  'src/core/office/given.ts': doc('export const f = (now: number): Date => new Date(now);'),
  'src/core/office/x.processor.ts': "import { Queue } from 'bullmq';\nvoid Queue;\n",
  'src/platform/queue/client.ts':
    "import { Queue } from 'bullmq';\nimport { Redis } from 'ioredis';\nvoid Queue;\nvoid Redis;\n",
  'src/core/office/packed.ts':
    "import { zipSync } from 'fflate';\nimport { gzipSync } from 'node:zlib';\nvoid zipSync;\nvoid gzipSync;\n",
  'src/core/files/reading/zip.ts':
    "import { unzipSync } from 'fflate';\nimport { inflateRaw } from 'node:zlib';\nvoid unzipSync;\nvoid inflateRaw;\n",
  'src/platform/logging/line.ts': "import { pino } from 'pino';\nvoid pino;\n",
  'src/platform/mail/post.ts': "import nodemailer from 'nodemailer';\nvoid nodemailer;\n",
  'src/core/office/wired.module.ts':
    "import { BullModule } from '@nestjs/bullmq';\nvoid BullModule;\n",
  'src/core/office/office.messages.ts': doc("export const WORD = 'เรื่อง';") + constants(201),
  'src/core/office/late.mail.tsx': doc('export const Late = () => <p>เรื่อง</p>;'),
  'src/core/office/village.data.ts': doc("export const VILLAGE = 'หมู่';") + constants(201),
  'src/core/office/digits.rule.ts': doc('/** เรื่อง in a comment */\nexport const DIGITS = /[๐-๙]/;'),
  'src/core/office/injected.service.ts': injected(''),
  'src/web/citizen/named.controller.ts': `import { May, Public } from '../x.js';\n${handler('\n  @Public()')}\n${handler(
    "\n  @May('x')",
  )
    .replace(/import.*\n/, '')
    .replace('Pages', 'More')}`,
  'src/web/officer/same.controller.ts': posted('OtherForm', 'FormRead<OtherForm>'),
  'src/x.ts':
    doc('export const Public = (): MethodDecorator => () => {};') +
    doc('export const May = (verb: string): MethodDecorator => () => void verb;') +
    doc('export const PostedForm = (form: object): ParameterDecorator => () => void form;') +
    doc('export type FormRead<T> = T;') +
    doc('export class OneForm {}') +
    doc('export class OtherForm {}'),
  'src/web/citizen/http.filter.ts':
    "import { NotFoundException } from '@nestjs/common';\nvoid NotFoundException;\n",
  'src/core/office/five.ts': doc(
    'export class Five {\n  constructor(readonly a: 1, readonly b: 2, readonly c: 3, readonly d: 4, readonly e: 5) {}\n}',
  ),
  'src/core/office/thing.ts': doc(
    'export function f(x: 1): 1;\nexport function f(x: 2): 2;\nexport function f(x: number): number {\n  return x;\n}',
  ),
};
