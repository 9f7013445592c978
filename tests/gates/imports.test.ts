import { join } from "node:path";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";
import config from "../../.dependency-cruiser.cjs";
import { parts } from "../../scripts/test/import-rules/parts.cjs";
import { clean, type Files, plant } from "./tree";

/** What the dependency rules say about a planted tree: `rule: from -> to`, sorted. */
async function violations(files: Files): Promise<string[]> {
  const folder = plant(files);
  const tsConfig = join(folder, config.options.tsConfig.fileName);
  const { output } = await cruise(
    ["."],
    {
      ...config.options,
      tsConfig: { fileName: tsConfig },
      baseDir: folder,
      preserveSymlinks: true,
      validate: true,
      ruleSet: { forbidden: config.forbidden } as IFlattenedRuleSet,
    },
    {},
    { tsConfig: extractTsConfig(tsConfig) },
  );
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => (from === to ? `${rule.name}: ${to}` : `${rule.name}: ${from} -> ${to}`))
    .sort();
}

const takes = (...paths: string[]): string =>
  paths.map((path, at) => `import * as m${at} from "${path}";\nexport const u${at} = m${at};\n`).join("");
const takesType = (name: string, path: string): string =>
  `import type { ${name} } from "${path}";\nexport type T = ${name};\n`;

/** One violation each: the rule, the file it is planted in, what that file imports, and where the import leads. */
const planted: readonly (readonly [rule: string, path: string, code: string, leadsTo: string])[] = [
  ["kernel-imports", "app/kernel/a.ts", takes("~/people/domain/policy"), "app/people/domain/policy.ts"],
  [
    "domain-imports",
    "app/incidents/domain/a.ts",
    takesType("Row", "~/platform/db/db.server"),
    "app/platform/db/db.server.ts",
  ],
  [
    "store-imports",
    "app/incidents/store/b.server.ts",
    takes("../queries/read-list.server"),
    "app/incidents/queries/read-list.server.ts",
  ],
  ["store-imports", "app/incidents/store/c.server.ts", takes("~/platform/jobs.server"), "app/platform/jobs.server.ts"],
  ["db-imports", "app/platform/db/a.server.ts", takes("~/platform/i18n/use-texts"), "app/platform/i18n/use-texts.ts"],
  [
    "command-imports",
    "app/incidents/commands/a.server.ts",
    takes("./log-incident.server"),
    "app/incidents/commands/log-incident.server.ts",
  ],
  [
    "command-imports",
    "app/incidents/commands/b.server.ts",
    takes("~/platform/jobs.server"),
    "app/platform/jobs.server.ts",
  ],
  [
    "command-imports",
    "app/incidents/queries/a.server.ts",
    takes("../commands/log-incident.server"),
    "app/incidents/commands/log-incident.server.ts",
  ],
  [
    "command-knows-no-page",
    "app/incidents/commands/c.server.ts",
    takesType("answers", "~/platform/http/refusals"),
    "app/platform/http/refusals.ts",
  ],
  [
    "command-knows-no-page",
    "app/incidents/queries/b.server.ts",
    takes("@remix-run/node"),
    "node_modules/@remix-run/node/",
  ],
  ["command-knows-no-page", "app/incidents/queries/c.server.ts", takesType("Badge", "~/ui/badge"), "app/ui/badge.tsx"],
  ["job-imports", "app/exchange/jobs.server.ts", takes("~/incidents/store.server"), "app/incidents/store.server.ts"],
  ["route-imports", "app/incidents/routes/a.tsx", takes("../store.server"), "app/incidents/store.server.ts"],
  ["route-imports", "app/incidents/routes/b.tsx", takes("./list"), "app/incidents/routes/list.tsx"],
  [
    "route-imports",
    "app/incidents/routes/c.tsx",
    takesType("Client", "~/platform/db/db.server"),
    "app/platform/db/db.server.ts",
  ],
  ["route-imports", "app/incidents/routes/d.tsx", takes("~/platform/jobs.server"), "app/platform/jobs.server.ts"],
  [
    "route-imports",
    "app/portfolio/routes/a.tsx",
    takes("~/incidents/queries/read-list.server"),
    "app/incidents/queries/read-list.server.ts",
  ],
  ["ui-imports", "app/incidents/ui/a.tsx", takes("~/platform/http/refusals"), "app/platform/http/refusals.ts"],
  ["ui-imports", "app/ui/a.tsx", takes("~/platform/http/refusals"), "app/platform/http/refusals.ts"],
  ["design-system-imports", "app/ui/b.tsx", takes("~/incidents/ui/list-view"), "app/incidents/ui/list-view.tsx"],
  ["gateway-imports", "app/exchange/csv.server.ts", takes("~/incidents/store.server"), "app/incidents/store.server.ts"],
  ["email-imports", "emails/a.tsx", takes("~/ui/badge"), "app/ui/badge.tsx"],
  ["emails-in-jobs", "app/notices/queries/a.server.ts", takes("../../../emails/breach"), "emails/breach.tsx"],
  ["domain-packages", "app/people/domain/b.ts", takes("zod"), "node_modules/zod/"],
  ["domain-packages", "app/people/domain/c.ts", takes("node:fs"), "fs"],
  ["domain-packages", "app/people/domain/d.ts", takes("temporal-polyfill"), "node_modules/temporal-polyfill/"],
  ["domain-packages", "app/kernel/b.ts", takes("node:crypto"), "crypto"],
  ["zones-in-servicelevels", "app/servicelevels/domain/a.ts", takes("zod"), "node_modules/zod/"],
  [
    "one-wrapper-for-statistics",
    "app/scorecards/store/a.server.ts",
    takes("simple-statistics"),
    "node_modules/simple-statistics/",
  ],
  [
    "prisma-client-in-stores",
    "app/incidents/queries/d.server.ts",
    takesType("Row", "~/platform/db/generated/client"),
    "app/platform/db/generated/client.ts",
  ],
  ["prisma-client-in-stores", "scripts/a.ts", takes("@prisma/client"), "node_modules/@prisma/client/"],
  ["drivers-in-db", "app/platform/mail/e.server.ts", takes("pg"), "node_modules/pg/"],
  ["sign-in-library-in-people", "app/platform/http/a.server.ts", takes("lucia"), "node_modules/lucia/"],
  ["queue-in-jobs", "app/platform/mail/a.server.ts", takes("pg-boss"), "node_modules/pg-boss/"],
  ["never-import-remix", "app/platform/http/b.server.ts", takes("remix"), "node_modules/remix/"],
  ["server-only", "app/platform/http/a.ts", takes("./handlers.server"), "app/platform/http/handlers.server.ts"],
  [
    "platform-knows-no-part",
    "app/platform/mail/b.server.ts",
    takesType("Role", "~/people/domain/policy"),
    "app/people/domain/policy.ts",
  ],
  [
    "http-knows-the-policy-only",
    "app/platform/http/c.server.ts",
    takes("~/incidents/store.server"),
    "app/incidents/store.server.ts",
  ],
  [
    "composition-has-one-reader",
    "app/platform/mail/f.server.ts",
    takes("~/composition.server"),
    "app/composition.server.ts",
  ],
  [
    "nothing-imports-tests",
    "scripts/b.ts",
    takes("../tests/people/domain/policy.test"),
    "tests/people/domain/policy.test.ts",
  ],
  ["app-stands-alone", "app/platform/db/b.server.ts", takes("../../../scripts/tool"), "scripts/tool.ts"],
  ["resolvable", "app/platform/mail/c.server.ts", takes("./nowhere"), "./nowhere"],
  ["no-tools-in-production", "app/platform/mail/d.server.ts", takes("fast-check"), "node_modules/fast-check/"],
];

/** What the plants lead to, and no rule speaks about by itself. */
const ground: Files = {
  ...clean,
  "scripts/tool.ts": "export const tool = 1;\n",
};

/** A domain file counts as tested once a test reaches it, so that this rule stays quiet about the plants. */
const tested = (paths: readonly string[]): Files => ({
  "tests/reached/reached.test.ts": takes(
    ...paths.filter((path) => path.includes("/domain/")).map((path) => `../../${path.replace(/\.ts$/, "")}`),
  ),
});

test("the dependency rules find nothing in a product that keeps them", async () => {
  expect(await violations(clean)).toEqual([]);
  expect(await violations(ground)).toEqual([]);
}, 30_000);

test("the dependency rules find each planted violation", async () => {
  const paths = planted.map(([, path]) => path);
  expect(new Set(paths).size).toBe(planted.length);
  const plants = Object.fromEntries(planted.map(([, path, code]) => [path, code]));
  const found = await violations({ ...ground, ...plants, ...tested(paths) });
  const unseen = planted.filter(
    ([rule, path, , leadsTo]) => !found.some((line) => line.startsWith(`${rule}: ${path} -> ${leadsTo}`)),
  );
  expect(unseen, found.join("\n")).toEqual([]);
  const withoutPlant = found.filter((line) => !paths.some((path) => line.includes(`: ${path} -> `)));
  expect(withoutPlant, "said about files that keep the rules").toEqual([]);
}, 60_000);

test("refusals.ts takes the types of domains, nothing more", async () => {
  const path = "app/platform/http/refusals.ts";
  const found = await violations({ ...ground, [path]: takes("~/people/domain/policy", "~/incidents/store.server") });
  expect(found).toContain(`refusals-take-types: ${path} -> app/people/domain/policy.ts`);
  expect(found).toContain(`refusals-know-domains-only: ${path} -> app/incidents/store.server.ts`);
}, 30_000);

test("a view takes the type of a query's page, not the query", async () => {
  const path = "app/incidents/ui/list-view.tsx";
  const found = await violations({ ...ground, [path]: takes("../queries/read-list.server") });
  expect(found).toContain(`ui-takes-types-of-queries: ${path} -> app/incidents/queries/read-list.server.ts`);
}, 30_000);

test("the statistics wrapper holds no other package", async () => {
  const path = "app/kernel/statistics.ts";
  const found = await violations({ ...ground, [path]: takes("simple-statistics", "zod") });
  expect(found).toEqual([expect.stringMatching(`^statistics-in-kernel: ${path} -> node_modules/zod/`)]);
}, 30_000);

test("a package that package.json does not name is found", async () => {
  const path = "scripts/undeclared.ts";
  const found = await violations({ ...ground, [path]: takes("@prisma/config") });
  expect(found.map((line) => line.split(" ->")[0])).toContain(`declared: ${path}`);
}, 30_000);

test("two files that need each other are found, even when they only share types", async () => {
  const found = await violations({
    ...ground,
    "app/ui/first.ts": takesType("T", "./second"),
    "app/ui/second.ts": takesType("T", "./first"),
  });
  expect(found).toContain("no-cycles: app/ui/first.ts -> app/ui/second.ts");
}, 30_000);

test("a domain file that no test reaches is found", async () => {
  const found = await violations({ ...ground, "app/people/domain/forgotten.ts": "export const a = 1;\n" });
  expect(found).toEqual(["domain-is-tested: app/people/domain/forgotten.ts"]);
}, 30_000);

test("no part imports from a part after it", async () => {
  const base = Object.fromEntries(parts.map((part) => [`app/${part}/domain/base.ts`, "export type N = number;\n"]));
  const pairs = parts.flatMap((part, at) => parts.slice(at + 1).map((later) => [part, later] as const));
  const plants = Object.fromEntries(
    pairs.map(([part, later]) => [`app/${part}/domain/${later}.ts`, takesType("N", `~/${later}/domain/base`)]),
  );
  const upwards = Object.fromEntries(
    pairs.map(([part, later]) => [`app/${later}/domain/from-${part}.ts`, takesType("N", `~/${part}/domain/base`)]),
  );
  const files = { ...base, ...plants, ...upwards };
  const found = await violations({ ...files, ...tested(Object.keys(files)) });
  const expected = pairs.map(
    ([part, later]) => `order-${part}: app/${part}/domain/${later}.ts -> app/${later}/domain/base.ts`,
  );
  expect(found).toEqual(expected.sort());
}, 30_000);

test("every rule has been seen failing in this file", () => {
  const alone = [
    "refusals-take-types",
    "refusals-know-domains-only",
    "ui-takes-types-of-queries",
    "statistics-in-kernel",
    "declared",
    "no-cycles",
    "domain-is-tested",
    ...parts.map((part) => `order-${part}`),
  ];
  const seen = new Set([...alone, ...planted.map(([rule]) => rule)]);
  expect(config.forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
