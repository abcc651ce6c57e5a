import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MAY } from '../../src/core/accounts/may.decorator.js';
import type { Verb } from '../../src/core/accounts/policy.js';
import { PUBLIC } from '../../src/platform/http/public.decorator.js';

/** Whom a handler is for. */
export type Audience = 'public' | 'signed_in' | Verb;

/** A handler as the router knows it. */
export interface Handler {
  /** Its class and method. */
  name: string;
  method: string;
  /** Its path with its parameters' names. */
  path: string;
  audience: Audience | undefined;
}

const meta = (key: string, target: object): unknown => Reflect.getMetadata(key, target) as unknown;

function audienceOf(...targets: object[]): Audience | undefined {
  if (targets.some((target) => meta(PUBLIC, target) === true)) return 'public';
  return targets.map((target) => meta(MAY, target) as Audience | undefined).find(Boolean);
}

function handlersOfController(controller: { name: string; prototype: object }): Handler[] {
  const { prototype } = controller;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
    const verb = handler && meta(METHOD_METADATA, handler);
    if (verb === undefined) return [];
    const parts = [meta(PATH_METADATA, controller), meta(PATH_METADATA, handler!)].map(String);
    return {
      name: `${controller.name}.${method}`,
      method: RequestMethod[verb as number]!,
      path: `/${parts.join('/')}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1'),
      audience: audienceOf(handler!, controller),
    };
  });
}

/** Every handler that the application's router has. */
export function handlersOf(app: NestFastifyApplication): Handler[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => handlersOfController(metatype as never));
}
