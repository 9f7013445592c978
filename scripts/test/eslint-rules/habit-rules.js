// @ts-check
import { ban } from "./ban.js";

export const namedExports = ban([
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Named exports: only routes, root, the entries and tool configuration have a default.",
  },
]);

export const noBarrels = ban([
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  { selector: "ExportNamedDeclaration[source!=null]", message: "No barrels: import from the file that has it." },
]);

export const noDoubleCast = ban([
  {
    selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
    message: "A cast through unknown switches the checker off: narrow, or parse.",
  },
]);

export const noRawHtml = ban([
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "React escapes what it renders; raw HTML does not.",
  },
]);
