import type { FastifyRequest } from 'fastify';
import { PLACE_FIELDS } from '../ui/post-form.js';
import type { PostedValues } from '../ui/resumed-form.js';
import { MOST_FIELDS } from './body/body-bounds.js';
import { localUrl } from './local-url.rule.js';
import { isFromOwnPage } from './own-page.rule.js';
import { isSecretField } from './secret-fields.rule.js';

/** Where a form stands: the address of its page, and its name on it. */
interface FormPlace {
  readonly page: string;
  readonly form: string;
}

/** A form that was sent and not taken: all that is needed to show it again and to send it again. */
export interface KeptForm extends FormPlace {
  /** The address that it was sent to. */
  readonly action: string;
  readonly values: PostedValues;
  /** Whether a file came with it, which only its sender can choose again. */
  readonly file: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the posted form stands; undefined where it did not say. */
    formPlace?: FormPlace;
  }
}

const isLocal = (address: unknown): address is string => localUrl(address) !== null;

/** Takes the place out of a posted body: handlers see only what their form asks for. */
export function takeFormPlace(request: FastifyRequest): void {
  if (!isRecord(request.body)) return;
  const { [PLACE_FIELDS.page]: page, [PLACE_FIELDS.form]: form } = request.body;
  delete request.body[PLACE_FIELDS.page];
  delete request.body[PLACE_FIELDS.form];
  if (isLocal(page) && typeof form === 'string') request.formPlace = { page, form };
}

/**
 * The form of a request, where one of our own pages sent it, else null: another site must not write on our pages.
 * Passwords and PINs are left out.
 */
export function keptForm(request: FastifyRequest): KeptForm | null {
  const { method, body, url, formOwner, formPlace } = request;
  if (method !== 'POST' || !isRecord(body)) return null;
  if (formOwner === undefined && !isFromOwnPage(request)) return null;
  const entries = Object.entries(body).filter(([name]) => !isSecretField(name) && name !== '_csrf');
  const values = entries.map(([name, value]) => [name, [value].flat().filter(isText)] as const);
  if (values.length === 0) return null;
  const file = entries.some(([, value]) => [value].flat().some(Buffer.isBuffer));
  return {
    page: url,
    form: '',
    ...formPlace,
    action: url,
    values: Object.fromEntries(values),
    file,
  };
}

/** A kept form as the page that asks for a password or a PIN first carries it, read from its field; else null. */
export function readKeptForm(text: unknown): KeptForm | null {
  if (typeof text !== 'string' || text === '') return null;
  const kept = parsed(text);
  return isKept(kept) ? kept : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is KeptForm {
  if (!isRecord(kept) || !isRecord(kept.values)) return false;
  const lists = Object.values(kept.values);
  return (
    isLocal(kept.page) &&
    isLocal(kept.action) &&
    typeof kept.form === 'string' &&
    lists.length <= MOST_FIELDS &&
    lists.every((list) => Array.isArray(list) && list.every(isText))
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
