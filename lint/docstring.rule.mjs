/** Words that say nothing of their own. */
const FILLING = new Set(
  (
    'the a an of its it one is are to for and in on by with this that these those what which who whom as at ' +
    'from or be all each every any same their them they how where when kind name type code codes words says say said'
  ).split(' '),
);

/** What a name cannot hold: a rule's source, units, errors, a Thai word. */
const HOVER = /\p{Script=Thai}|\[plan|\d|UTC|Bangkok|throw|null/iu;

const stem = (word) =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(ing|ed|es|s|er|or|ion)$/, '');

const wordsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map(stem);

/** Whether a docstring says only what the name says. */
export function repeatsName(text, name) {
  if (HOVER.test(text)) return false;
  const said = text
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '' && !FILLING.has(word.toLowerCase()));
  const known = new Set(wordsOf(name));
  return said.every((word) => known.has(stem(word)));
}

const nameOf = (node) => (node.id ?? node.key ?? node.declarations?.[0]?.id)?.name;

/** Where the statement begins, its decorators and the word export included. */
function firstTokenOf(node, source) {
  const whole = node.parent?.type === 'ExportNamedDeclaration' ? node.parent : node;
  const first = source.getFirstToken(whole);
  const [decorator] = node.decorators ?? [];
  if (!decorator || decorator.range[0] > first.range[0]) return first;
  return source.getFirstToken(decorator);
}

function docstringOf(node, source) {
  const last = source.getCommentsBefore(firstTokenOf(node, source)).at(-1);
  return last?.type === 'Block' && last.value.startsWith('*') ? last : undefined;
}

const DECLARED =
  'ClassDeclaration, FunctionDeclaration, VariableDeclaration, TSInterfaceDeclaration, ' +
  'TSTypeAliasDeclaration, MethodDefinition, PropertyDefinition, TSPropertySignature';

const isExported = (node) => node.parent.type === 'ExportNamedDeclaration';

/** Whether a function is a public method of an exported class. */
const isPublicMethod = ({ parent }) =>
  parent.type === 'MethodDefinition' &&
  parent.accessibility !== 'private' &&
  isExported(parent.parent.parent);

/** The function that a throw leaves: exported, or a public method of an exported class; else nothing. */
function leaves(statement) {
  let node = statement.parent;
  while (node && !/Function/.test(node.type)) node = node.parent;
  if (!node) return undefined;
  if (node.type === 'FunctionDeclaration') return isExported(node) ? node : undefined;
  return isPublicMethod(node) ? node.parent : undefined;
}

/**
 * A docstring says what a hover needs and its name cannot hold: the errors that are thrown, units, time zone,
 * the source of a rule. One that only repeats the name is refused.
 */
export const docstring = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      empty: 'The docstring of "{{name}}" only repeats the name: say more, or delete it.',
      error: '"{{name}}" throws {{error}}, and its docstring does not say so.',
    },
  },
  create: ({ sourceCode, report }) => ({
    [DECLARED](node) {
      const comment = docstringOf(node, sourceCode);
      const name = nameOf(node);
      if (!comment || !name || !repeatsName(comment.value, name)) return;
      report({ node, messageId: 'empty', data: { name } });
    },
    'ThrowStatement > NewExpression[callee.type="Identifier"]'({ callee, parent }) {
      const node = leaves(parent);
      if (!node || callee.name === 'Error') return;
      const comment = docstringOf(node, sourceCode);
      if (comment?.value.includes(callee.name)) return;
      const data = { name: nameOf(node), error: callee.name };
      report({ node, messageId: 'error', data });
    },
  }),
};
