const ROUTES = new Set([
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'All',
  'Head',
  'Options',
  'Search',
  'Sse',
]);
const ACCESS = new Set(['Public', 'May']);

const namesOf = (node) =>
  (node.decorators ?? []).map(({ expression }) => (expression.callee ?? expression).name);

/** Every handler names who may call it, at the handler: a class-wide word would cover the next one too. */
export const handlerAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { open: '"{{name}}" answers requests and needs @Public() or @May(verb).' },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = namesOf(node);
      if (!names.some((name) => ROUTES.has(name)) || names.some((name) => ACCESS.has(name))) return;
      context.report({ node, messageId: 'open', data: { name: node.key.name ?? '?' } });
    },
  }),
};
