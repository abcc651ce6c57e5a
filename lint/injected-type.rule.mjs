/** The names that a file imports as types only: they are gone when the program runs. */
function typeOnlyNames(program) {
  const names = new Set();
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration') continue;
    for (const specifier of node.specifiers) {
      const erased = node.importKind === 'type' || specifier.importKind === 'type';
      if (erased) names.add(specifier.local.name);
    }
  }
  return names;
}

const annotationOf = (param) =>
  (param.parameter ?? param).typeAnnotation?.typeAnnotation?.typeName?.name;

/** Nest injects by the type that stands in the constructor, so an injected class is imported as a value. */
export const injectedType = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { erased: 'Nest cannot inject "{{name}}": it is imported with `import type`.' },
  },
  create(context) {
    const erased = typeOnlyNames(context.sourceCode.ast);
    return {
      'MethodDefinition[kind="constructor"]'(node) {
        if (!node.parent.parent.decorators?.length) return;
        for (const param of node.value.params) {
          const name = annotationOf(param);
          if (param.decorators?.length || !erased.has(name)) continue;
          context.report({ node: param, messageId: 'erased', data: { name } });
        }
      },
    };
  },
};
