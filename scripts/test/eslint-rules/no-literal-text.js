// @ts-check

/** Attributes whose value a person reads or hears. */
const READ_BY_PEOPLE =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary)$/;
const LETTER = /\p{L}/u;

/**
 * Every text of the interface stands in both languages in platform/i18n/texts. A literal in a view is a text one of
 * the two languages will never have: between tags, in an expression between tags, or in an attribute people read.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const noLiteralText = {
  meta: { type: "problem", schema: [] },
  create: (context) => {
    /** @param {any} node */
    const report = (node) =>
      context.report({ node, message: "Text of the interface stands in platform/i18n/texts, in both languages." });

    /**
     * Literals an expression may become: both arms of a choice, each side of ?? and ||, the text of a template.
     * @param {any} node
     */
    const look = (node) => {
      switch (node?.type) {
        case "Literal":
          if (typeof node.value === "string" && LETTER.test(node.value)) report(node);
          return;
        case "TemplateLiteral":
          if (node.quasis.some((/** @type {any} */ part) => LETTER.test(part.value.raw))) report(node);
          return;
        case "ConditionalExpression":
          look(node.consequent);
          look(node.alternate);
          return;
        case "LogicalExpression":
          if (node.operator !== "&&") look(node.left);
          look(node.right);
          return;
        case "BinaryExpression":
          if (node.operator === "+") {
            look(node.left);
            look(node.right);
          }
          return;
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "TSNonNullExpression":
          look(node.expression);
          return;
        case "JSXExpressionContainer":
          look(node.expression);
          return;
      }
    };

    return {
      /** @param {any} node */
      JSXText(node) {
        if (LETTER.test(node.value.replace(/&[a-z]+;/gi, ""))) report(node);
      },
      /** @param {any} node */
      JSXExpressionContainer(node) {
        if (node.parent.type === "JSXElement" || node.parent.type === "JSXFragment") look(node);
      },
      /** @param {any} node */
      JSXAttribute(node) {
        if (typeof node.name.name === "string" && READ_BY_PEOPLE.test(node.name.name)) look(node.value);
      },
    };
  },
};
