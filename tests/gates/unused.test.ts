import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { check, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { type Files, plant, project } from "./tree";

const manifest = (dependencies: object): string =>
  JSON.stringify({
    name: "planted",
    type: "module",
    scripts: { tool: "node scripts/tool.js" },
    dependencies: { "@remix-run/dev": "*", knip: "*", remix: "*", zod: "*", ...dependencies },
  });

/** A product in miniature with its site map: nothing in it is unused. */
const used: Files = {
  "package.json": manifest({}),
  "remix.config.js": `export default {
  routes: (define) => define((route) => route("", "people/routes/today.tsx", () => route("in", "people/routes/in.tsx"))),
};
`,
  "app/people/routes/today.tsx":
    'import { title } from "../ui/title";\nexport default function Today() {\n  return title.parse(1);\n}\n',
  "app/people/routes/in.tsx": "export default function In() {\n  return null;\n}\n",
  "app/people/ui/title.ts": 'import { z } from "zod";\nexport const title = z.string();\n',
  "scripts/tool.js": "console.log(1);\n",
};

/** What knip finds: `kind: name`, sorted. */
function unused(files: Files): string[] {
  const folder = plant(files);
  cpSync(join(project, "knip.config.ts"), join(folder, "knip.ts"));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "node_modules/knip/bin/knip.js"), "--no-progress", "--no-config-hints", "--reporter", "json"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const { issues } = JSON.parse(stdout) as { issues: ({ file: string } & Record<string, unknown>)[] };
  return issues
    .flatMap(({ file, ...kinds }) =>
      Object.entries(kinds).flatMap(([kind, found]) =>
        Array.isArray(found) ? found.map((one: { name: string }) => `${kind}: ${one.name} (${file})`) : [],
      ),
    )
    .sort();
}

test("nothing is unused in a product where everything is used", () => {
  expect(unused(used)).toEqual([]);
}, 30_000);

test("a file, an export, a package nobody uses and a route off the site map are found", () => {
  const found = unused({
    ...used,
    "package.json": manifest({ express: "*" }),
    "app/people/domain/dead.ts": "export const dead = 1;\n",
    "app/people/routes/off-the-map.tsx": "export default function Off() {\n  return null;\n}\n",
    "app/people/ui/title.ts": `${used["app/people/ui/title.ts"]}export const subtitle = 2;\n`,
    "scripts/tool.js": 'import pg from "pg";\nconsole.log(pg);\n',
  });
  expect(found).toEqual([
    "dependencies: express (package.json)",
    "exports: subtitle (app/people/ui/title.ts)",
    "files: app/people/domain/dead.ts (app/people/domain/dead.ts)",
    "files: app/people/routes/off-the-map.tsx (app/people/routes/off-the-map.tsx)",
    "unlisted: pg (scripts/tool.js)",
  ]);
}, 30_000);

test("the formatter finds a line that is not the house's", async () => {
  const settings = (await resolveConfig(join(project, "app/root.tsx"))) ?? {};
  const line = `export const words = [${Array.from({ length: 9 }, (_, at) => `"word ${at}"`).join(", ")}];\n`;
  expect(line.length).toBeLessThanOrEqual(121);
  expect(await check(line, { ...settings, parser: "typescript" })).toBe(true);
  expect(await check(line.replaceAll('"', "'"), { ...settings, parser: "typescript" })).toBe(false);
  expect(await check(line.replace("];", ", 1234567890, 1234567890];"), { ...settings, parser: "typescript" })).toBe(
    false,
  );
});
