import type { FastifyRequest } from 'fastify';

/** The pattern of the route that a request met, "-" where it met none: an address itself holds numbers and codes. */
export const routePattern = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? '-';
