const THAI = /[\u0E00-\u0E7F]/;

/** Thai stands in message, mail and data files, so that wording changes without reading code. */
export const thaiWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { inCode: 'Thai words belong in a *.messages.ts, *.mail.ts or *.data.ts file.' },
  },
  create(context) {
    const refuse = (node, raw) => {
      if (THAI.test(raw)) context.report({ node, messageId: 'inCode' });
    };
    return {
      // A regular expression names characters, not words.
      Literal: (node) => node.regex || refuse(node, node.raw),
      TemplateElement: (node) => refuse(node, node.value.raw),
      JSXText: (node) => refuse(node, node.raw),
      Identifier: (node) => refuse(node, node.name),
    };
  },
};
