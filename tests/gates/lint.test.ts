import { join } from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { house } from "../../scripts/test/eslint-rules/house.js";
import { clean, type Files, plant, project } from "./tree";

/** What the linter says about a planted tree: for each file with something wrong, the rules it breaks. */
async function lint(files: Files, config = "eslint.config.js"): Promise<Record<string, string[]>> {
  const folder = plant(files);
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: join(project, config) });
  const results = await eslint.lintFiles(
    ["app", "emails", "prisma", "tests"].filter((name) =>
      Object.keys(files).some((path) => path.startsWith(`${name}/`)),
    ),
  );
  const found = results.map(({ filePath, messages }) => [
    filePath.slice(folder.length + 1),
    [...new Set(messages.map((message) => message.ruleId ?? message.message))].sort(),
  ]);
  return Object.fromEntries(found.filter(([, rules]) => rules !== undefined && rules.length > 0)) as Record<
    string,
    string[]
  >;
}

const view = (jsx: string) =>
  `export declare const props: { readonly name?: string };\nexport function Title() {\n  return ${jsx};\n}\n`;

/** One violation per line: the rule it breaks, the file it is planted in, the code. */
const planted: readonly (readonly [rule: string, path: string, code: string])[] = [
  ["house/pure-domain", "app/people/domain/date-now.ts", "export const now = (): number => Date.now();"],
  [
    "house/pure-domain",
    "app/people/domain/now-taken-out.ts",
    "const { now } = Date;\nexport const at = (): number => now();",
  ],
  ["house/pure-domain", "app/people/domain/empty-date.ts", "export const today = (): Date => new Date();"],
  ["house/pure-domain", "app/people/domain/date-text.ts", "export const today = (): string => Date();"],
  [
    "house/pure-domain",
    "app/people/domain/temporal-now.ts",
    "declare const Temporal: { Now: { instant(): number } };\nexport const at = Temporal.Now.instant();",
  ],
  ["house/pure-domain", "app/people/domain/dice.ts", "export const dice = (): number => Math.random();"],
  ["house/pure-domain", "app/people/domain/dice-by-name.ts", 'export const dice = (): number => Math["random"]();'],
  ["house/pure-domain", "app/people/domain/later.ts", "export async function later(): Promise<void> {}"],
  ["house/pure-domain", "app/people/domain/promised.ts", "export const later = (): unknown => Promise.resolve(1);"],
  ["house/pure-domain", "app/people/domain/loaded.ts", 'export const later = (): unknown => import("./policy");'],
  ["house/pure-domain", "app/people/domain/around.ts", "export const all = (): unknown => globalThis.Date;"],
  ["house/pure-domain", "app/kernel/clock.ts", "export const now = (): number => Date.now();"],
  [
    "house/no-throw",
    "app/people/domain/thrown.ts",
    'export function refuseHard(): never {\n  throw new RangeError("no");\n}',
  ],
  ["house/guards-only", "app/kernel/thrown.ts", 'export function refuseHard(): never {\n  throw new Error("no");\n}'],
  [
    "house/read-only-queries",
    "app/incidents/queries/write-many.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const write = () => db().incident.updateMany({});',
  ],
  [
    "house/read-only-queries",
    "app/incidents/queries/write-one.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const write = () => db().incident.create({});',
  ],
  [
    "house/read-only-queries",
    "app/incidents/queries/write-aside.server.ts",
    'import { db } from "~/platform/db/db.server";\nconst { incident } = db();\nexport const write = () => incident.delete({ where: {} });',
  ],
  [
    "house/read-only-queries",
    "app/incidents/queries/write-sql.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const write = () => db().$queryRaw` DELETE FROM incident`;',
  ],
  [
    "house/read-only-queries",
    "app/incidents/queries/transaction.server.ts",
    "declare function inTransaction(work: () => void): void;\nexport const write = () => inTransaction(() => undefined);",
  ],
  [
    "house/tagged-sql-only",
    "app/incidents/queries/unsafe.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const read = (id: string) => db().$queryRawUnsafe(id);',
  ],
  [
    "house/tagged-sql-only",
    "app/platform/db/unsafe-by-name.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const read = (id: string) => db()["$queryRawUnsafe"](id);',
  ],
  [
    "house/tagged-sql-only",
    "app/incidents/queries/called.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const read = (text: TemplateStringsArray) => db().$queryRaw(text);',
  ],
  [
    "house/tagged-sql-only",
    "prisma/seed/raw.ts",
    "declare const Prisma: { raw(text: string): unknown };\nexport const part = (text: string) => Prisma.raw(text);",
  ],
  [
    "house/sql-in-its-place",
    "app/incidents/commands/sql.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const read = () => db().$queryRaw`SELECT 1`;',
  ],
  [
    "house/sql-in-its-place",
    "app/incidents/commands/fragment.server.ts",
    "declare function sql(text: TemplateStringsArray): unknown;\nexport const part = sql`SELECT 1`;",
  ],
  [
    "house/no-plain-sql",
    "app/incidents/store/plain.server.ts",
    "declare const database: { execute(text: string): unknown };\nexport const read = (text: string) => database.execute(text);",
  ],
  [
    "house/no-find-first",
    "app/people/queries/token.server.ts",
    'import { db } from "~/platform/db/db.server";\nexport const read = (token: string) => db().incident.findFirst({ token });',
  ],
  [
    "house/request-url",
    "app/incidents/routes/address.tsx",
    "export const loader = (request: Request): string => request.url;",
  ],
  [
    "house/request-url",
    "app/incidents/routes/address-within.tsx",
    "export const loader = (args: { request: Request }): string => args.request.url;",
  ],
  [
    "house/request-url",
    "app/incidents/routes/address-taken-out.tsx",
    "export function loader(request: Request): string {\n  const { url } = request;\n  return url;\n}",
  ],
  [
    "house/safe-redirect",
    "app/incidents/routes/away.ts",
    'import { redirect } from "@remix-run/node";\nexport const loader = (to: string): Response => redirect(to);',
  ],
  [
    "house/safe-redirect",
    "app/incidents/routes/away-plain.ts",
    "export const loader = (to: string): Response => Response.redirect(to);",
  ],
  [
    "house/safe-redirect",
    "app/incidents/routes/away-header.ts",
    "export const loader = (to: string): Response => new Response(null, { status: 302, headers: { Location: to } });",
  ],
  ["house/environment", "app/platform/mail/key.server.ts", "export const key = process.env.RESEND_KEY;"],
  [
    "@typescript-eslint/no-explicit-any",
    "app/people/domain/any.ts",
    "export const loose = (value: any): unknown => value;",
  ],
  [
    "house/no-double-cast",
    "app/people/domain/cast.ts",
    "export const forced = (value: string): number => value as unknown as number;",
  ],
  ["house/named-exports", "app/people/domain/default.ts", "export default function decide(): void {}"],
  ["house/named-exports", "app/people/domain/default-renamed.ts", "const decide = 1;\nexport { decide as default };"],
  ["house/no-barrels", "app/people/domain/index.ts", 'export * from "./policy";'],
  ["house/no-barrels", "app/people/domain/some.ts", 'export { may } from "./policy";'],
  ["max-lines", "app/people/domain/long.ts", "export const a = 1;\n".repeat(1) + "// a line\n".repeat(300)],
  ["max-lines", "app/people/routes/long.ts", "export const loader = 1;\n" + "// a line\n".repeat(120)],
  ["max-lines", "app/people/ui/long.tsx", "export const view = 1;\n" + "// a line\n".repeat(200)],
  ["house/file-names", "app/people/domain/CamelCase.ts", "export const a = 1;"],
  ["house/file-names", "app/people/domain/policy-2.ts", "export const a = 1;"],
  ["house/file-names", "app/people/domain/utils/text.ts", "export const a = 1;"],
  ["house/file-names", "app/platform/helpers.ts", "export const a = 1;"],
  ["house/file-names", "app/people/services/text.server.ts", "export const a = 1;"],
  ["house/file-names", "app/people/rules/text.ts", "export const a = 1;"],
  ["house/file-names", "app/people/policy.ts", "export const a = 1;"],
  ["house/file-names", "app/people/commands/sign-in.ts", "export const a = 1;"],
  ["house/no-literal-text", "app/people/ui/text.tsx", view("<h1>Hello</h1>")],
  ["house/no-literal-text", "app/people/ui/text-within.tsx", view("<h1>{props.name} año</h1>")],
  ["house/no-literal-text", "app/people/ui/text-in-braces.tsx", view('<h1>{"Hello"}</h1>')],
  ["house/no-literal-text", "app/people/ui/text-template.tsx", view("<h1>{`Hello ${props.name}`}</h1>")],
  ["house/no-literal-text", "app/people/ui/text-choice.tsx", view('<h1>{props.name ? props.name : "nobody"}</h1>')],
  ["house/no-literal-text", "app/people/ui/text-fallback.tsx", view('<h1>{props.name ?? "nobody"}</h1>')],
  ["house/no-literal-text", "app/people/ui/text-label.tsx", view('<i aria-label="Close" />')],
  ["house/no-literal-text", "app/people/ui/text-title.tsx", view('<i title={"Close"} />')],
  ["house/no-literal-text", "app/people/ui/text-placeholder.tsx", view('<input placeholder={props.name ?? "Name"} />')],
  ["house/no-literal-text", "app/people/ui/text-alt.tsx", view('<img alt="A house" />')],
  ["house/no-literal-text", "emails/text.tsx", view("<p>Hello</p>")],
  ["house/no-raw-html", "app/people/ui/raw.tsx", view('<p dangerouslySetInnerHTML={{ __html: props.name ?? "" }} />')],
  ["no-console", "app/platform/mail/told.server.ts", 'export const tell = (): void => console.log("sent");'],
  ["no-warning-comments", "app/people/domain/later-note.ts", "// TO" + "DO finish\nexport const a = 1;"],
  [
    "react-hooks/rules-of-hooks",
    "app/people/ui/hook.tsx",
    'import { useState } from "react";\nexport function Title({ on }: { readonly on: boolean }) {\n  if (on) useState(1);\n  return null;\n}',
  ],
  [
    "react-hooks/exhaustive-deps",
    "app/people/ui/effect.tsx",
    'import { useEffect } from "react";\nexport function Title({ on }: { readonly on: () => void }) {\n  useEffect(() => on(), []);\n  return null;\n}',
  ],
];

/** The same for the rules that need types. */
const plantedInTypes: typeof planted = [
  [
    "@typescript-eslint/no-floating-promises",
    "app/incidents/commands/floating.server.ts",
    'import { logIncident } from "./log-incident.server";\nexport function start(): void {\n  logIncident("2026-01-01");\n}',
  ],
  [
    "@typescript-eslint/no-misused-promises",
    "app/incidents/commands/misused.server.ts",
    'import { logIncident } from "./log-incident.server";\nexport const done = () => (logIncident("2026-01-01") ? 1 : 2);',
  ],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    "app/people/domain/forgot.ts",
    'export function mark(state: "on" | "off", marks: string[]): void {\n  switch (state) {\n    case "on":\n      marks.push(state);\n  }\n}',
  ],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    "app/people/domain/defaulted.ts",
    'export function mark(state: "on" | "off"): number {\n  switch (state) {\n    case "on":\n      return 1;\n    default:\n      return 2;\n  }\n}',
  ],
];

const plants = (list: typeof planted): Files => Object.fromEntries(list.map(([, path, code]) => [path, `${code}\n`]));
const expected = (list: typeof planted): Record<string, string[]> =>
  Object.fromEntries(list.map(([rule, path]) => [path, [rule]]));

test("the linter finds nothing in a product that keeps the rules", async () => {
  expect(await lint(clean)).toEqual({});
  expect(await lint(clean, "eslint.types.config.js")).toEqual({});
}, 30_000);

test("the linter finds each planted violation, and only that", async () => {
  expect(Object.keys(expected(planted))).toHaveLength(planted.length);
  expect(await lint({ ...clean, ...plants(planted) })).toEqual(expected(planted));
}, 60_000);

test("the linter with types finds each planted violation, and only that", async () => {
  const found = await lint({ ...clean, ...plants(plantedInTypes) }, "eslint.types.config.js");
  expect(found).toEqual(expected(plantedInTypes));
}, 60_000);

test("every rule of the house has been seen failing in this file", () => {
  const seen = new Set(planted.map(([rule]) => rule));
  expect(Object.keys(house.rules).filter((name) => !seen.has(`house/${name}`))).toEqual([]);
});

test("a comment in the code cannot switch a rule off", async () => {
  const path = "app/people/domain/quiet.ts";
  const found = await lint({
    ...clean,
    [path]: "// eslint-disable-next-line\nexport const now = (): number => Date.now();\n",
  });
  expect(found[path]).toContain("house/pure-domain");
}, 30_000);
