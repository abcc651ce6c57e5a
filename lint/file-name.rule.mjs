import path from 'node:path';

const DRAWER = /(^|[.-])(utils?|commons?|helpers?|misc)([.-]|$)/;

/** A folder or file earns its name by a concept: no drawers, and no barrels that feed import circles. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      barrel: 'No barrels: import from the file that holds the thing.',
      drawer: '"{{name}}" says nothing; name it <what>.<kind>.ts after its one concept.',
    },
  },
  create: (context) => ({
    Program(node) {
      const parts = path.relative(context.cwd, context.filename).split(path.sep);
      if (/^index\.\w+$/.test(parts.at(-1))) context.report({ node, messageId: 'barrel' });
      const name = parts.find((part) => DRAWER.test(part));
      if (name) context.report({ node, messageId: 'drawer', data: { name } });
    },
    ExportAllDeclaration(node) {
      context.report({ node, messageId: 'barrel' });
    },
  }),
};
