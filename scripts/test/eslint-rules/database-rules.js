// @ts-check
import { ban } from "./ban.js";

/** Names that only a database client has. */
const WRITES = "/^(createMany|createManyAndReturn|updateMany|updateManyAndReturn|upsert|deleteMany|\\$executeRaw)$/";
/** Names that a Map or a Set has as well: these count on `client.model.name(…)` or with an object of conditions. */
const SHARED = "/^(create|update|delete)$/";
const READ_ONLY = "A query reads: writing is the business of a command and its store.";

export const readOnlyQueries = ban([
  { selector: `MemberExpression[property.name=${WRITES}]`, message: READ_ONLY },
  {
    selector: `CallExpression[callee.property.name=${SHARED}][callee.object.type='MemberExpression']`,
    message: READ_ONLY,
  },
  { selector: `CallExpression[callee.property.name=${SHARED}] > ObjectExpression.arguments`, message: READ_ONLY },
  {
    selector: "TaggedTemplateExpression[quasi.quasis.0.value.raw=/^\\s*(insert|update|delete|merge|truncate)\\b/i]",
    message: READ_ONLY,
  },
  { selector: "CallExpression[callee.name='inTransaction']", message: READ_ONLY },
]);

/** Values travel as parameters: the text of a statement is never put together from strings. */
export const taggedSqlOnly = ban([
  {
    selector: "MemberExpression[property.name=/^\\$(queryRaw|executeRaw)Unsafe$/]",
    message: "SQL is written as a tagged template; the unsafe forms take any string.",
  },
  {
    selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
    message: "Prisma.raw puts a string into the statement as it is: write the SQL out.",
  },
  {
    selector: "MemberExpression[computed=true][property.value=/^\\$|^raw$/]",
    message: "Reach the client's raw methods by name, as tagged templates.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^\\$(queryRaw|executeRaw)$/]:not([arguments.0.type='TaggedTemplateExpression'])",
    message: "Use it as a tag: $queryRaw`…`, or give it Prisma.sql`…`.",
  },
]);

/** Rows are read and written in three kinds of places; elsewhere SQL is a sign of a missing store function. */
export const sqlInItsPlace = ban([
  {
    selector: "MemberExpression[property.name=/^\\$(queryRaw|executeRaw)$/]",
    message: "SQL stands in queries, stores and platform/db only.",
  },
  {
    selector: "TaggedTemplateExpression[tag.name='sql'], TaggedTemplateExpression[tag.property.name='sql']",
    message: "SQL stands in queries, stores and platform/db only.",
  },
]);

/** `Database.execute` takes a plain string: it is there for migrations, the job queue and the health check. */
export const noPlainSql = ban([
  {
    selector: "CallExpression[callee.property.name='execute']",
    message: "Plain SQL is for platform only: write a tagged template in a query or a store.",
  },
]);

/** With an undefined or an operator object for a filter, "the first" is somebody else's row. */
export const noFindFirst = ban([
  {
    selector: "MemberExpression[property.name=/^findFirst(OrThrow)?$/]",
    message: "findUnique by a unique key, or findMany with the tenant in the WHERE: the first row may be anybody's.",
  },
]);
