const MOST = 5;

/** A class that needs more than five others does more than one thing. */
export const constructorParams = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      tooMany: `A constructor takes at most ${MOST} parameters; this one takes {{count}}.`,
    },
  },
  create: (context) => ({
    'MethodDefinition[kind="constructor"]'(node) {
      const count = node.value.params.length;
      if (count > MOST) context.report({ node, messageId: 'tooMany', data: { count } });
    },
  }),
};
