import type { FastifyInstance } from 'fastify';
import { OFFICE_PHONE } from './office-phone.js';

declare module 'fastify' {
  interface FastifyReply {
    /** The office's telephone number, for the page that is answered. */
    officePhone(): Promise<string>;
  }
}

/** Lets every reply ask for the office's number; called once, before the application listens. */
export function givePhone(app: FastifyInstance, read: () => Promise<string>): void {
  app.decorateReply('officePhone', () => read().catch(() => OFFICE_PHONE));
}
