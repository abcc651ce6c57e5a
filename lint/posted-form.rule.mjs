/** A decorator cannot see the type of its parameter: both must name the same form. */
export const postedForm = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { differs: '@PostedForm({{form}}) gives a FormRead<{{form}}>, not a {{type}}.' },
  },
  create: ({ report, sourceCode }) => ({
    'Decorator[expression.callee.name="PostedForm"]'({ expression, parent }) {
      const form = sourceCode.getText(expression.arguments[0]);
      const type = sourceCode.getText(parent.typeAnnotation?.typeAnnotation ?? parent);
      // A form that is chosen at run time has no name here.
      if (/^[a-z]/.test(form) || type === `FormRead<${form}>`) return;
      report({ node: parent, messageId: 'differs', data: { form, type } });
    },
  }),
};
