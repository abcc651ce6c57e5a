import type { FastifyInstance } from 'fastify';
import type { OfficeDetails } from '../ui/office-details.rule.js';

declare module 'fastify' {
  interface FastifyReply {
    /** Who the office is, for the page that is answered; never fails. */
    officeDetails(): Promise<OfficeDetails>;
  }
}

/** Adds the office's details to every reply; called once, before the application listens. */
export function giveOffice(app: FastifyInstance, read: () => Promise<OfficeDetails>): void {
  app.decorateReply('officeDetails', () => read());
}
