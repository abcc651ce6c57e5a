import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';

/** A request about a notice, with what was posted. */
export interface PostedOnNotice {
  number: string;
  noticeId: string;
  body: unknown;
  request: StaffRequest;
  reply: FastifyReply;
}

/** The request of a handler below `:number/notices/:id`. */
export const OnNoticePath = createParamDecorator(
  (_data: undefined, context: ExecutionContext): PostedOnNotice => {
    const http = context.switchToHttp();
    const request = http.getRequest<StaffRequest>();
    const { number = '', id = '' } = request.params as { number?: string; id?: string };
    const { body } = request;
    return { number, noticeId: id, body, request, reply: http.getResponse<FastifyReply>() };
  },
);
