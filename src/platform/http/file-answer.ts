import type { FastifyReply } from 'fastify';

/** The ending of a file's name by its kind. */
export const FILE_ENDINGS = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
} as const;

/** Answers with a file to save, which no browser keeps or takes for a page. */
export async function answerFile(
  reply: FastifyReply,
  { kind, bytes }: { kind: keyof typeof FILE_ENDINGS; bytes: Buffer },
  name: string,
): Promise<void> {
  const plain = name.replace(/[^A-Za-z0-9-]/g, '');
  await reply
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `attachment; filename="${plain}.${FILE_ENDINGS[kind]}"`)
    .type(kind)
    .send(bytes);
}
