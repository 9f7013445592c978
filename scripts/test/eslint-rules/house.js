// @ts-check
import { noFindFirst, noPlainSql, readOnlyQueries, sqlInItsPlace, taggedSqlOnly } from "./database-rules.js";
import { guardsOnly, noThrow, pureDomain } from "./domain-rules.js";
import { environment, requestUrl, safeRedirect } from "./edge-rules.js";
import { fileNames } from "./file-names.js";
import { namedExports, noBarrels, noDoubleCast, noRawHtml } from "./habit-rules.js";
import { noLiteralText } from "./no-literal-text.js";

/** The rules of docs/architecture.md that a linter can hold. */
export const house = {
  meta: { name: "house" },
  rules: {
    "pure-domain": pureDomain,
    "no-throw": noThrow,
    "guards-only": guardsOnly,
    "read-only-queries": readOnlyQueries,
    "tagged-sql-only": taggedSqlOnly,
    "sql-in-its-place": sqlInItsPlace,
    "no-plain-sql": noPlainSql,
    "no-find-first": noFindFirst,
    "request-url": requestUrl,
    "safe-redirect": safeRedirect,
    environment,
    "file-names": fileNames,
    "named-exports": namedExports,
    "no-barrels": noBarrels,
    "no-double-cast": noDoubleCast,
    "no-raw-html": noRawHtml,
    "no-literal-text": noLiteralText,
  },
};
