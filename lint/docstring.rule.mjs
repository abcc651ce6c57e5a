const DECLARED = new Set([
  'ClassDeclaration',
  'FunctionDeclaration',
  'TSDeclareFunction',
  'VariableDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
]);

const nameOf = (declaration) => (declaration.id ?? declaration.declarations?.[0]?.id)?.name;

/** Where the statement begins, its decorators included: they stand before the word export. */
function firstTokenOf(node, source) {
  const [decorator] = node.declaration.decorators ?? [];
  const first = source.getFirstToken(node);
  if (!decorator || decorator.range[0] > first.range[0]) return first;
  return source.getFirstToken(decorator);
}

/** Of several overloads, the first one carries the sentence. */
function followsOverload(node) {
  const before = node.parent.body[node.parent.body.indexOf(node) - 1]?.declaration;
  return before?.type === 'TSDeclareFunction' && nameOf(before) === nameOf(node.declaration);
}

function hasDocstring(node, source) {
  const last = source.getCommentsBefore(firstTokenOf(node, source)).at(-1);
  return last?.type === 'Block' && last.value.startsWith('*') && /\p{L}/u.test(last.value);
}

/** Whatever is exported says in one sentence what it is: units, time zone, errors, source of a rule. */
export const docstring = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: '"{{name}}" is exported and needs a one-sentence docstring (/** … */).' },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (!node.declaration || !DECLARED.has(node.declaration.type)) return;
      if (hasDocstring(node, context.sourceCode) || followsOverload(node)) return;
      context.report({
        node,
        messageId: 'missing',
        data: { name: nameOf(node.declaration) ?? '?' },
      });
    },
  }),
};
