import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { clean, type Files, plant } from "./tree";

/** What the compiler says about a planted tree with one of our configurations: `file: message`, sorted. */
function compile(configName: string, files: Files): string[] {
  const folder = plant(files);
  const { config } = ts.readConfigFile(join(folder, configName), ts.sys.readFile) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, { ...options, incremental: false });
  return ts
    .getPreEmitDiagnostics(program)
    .map((found) => {
      const file = found.file === undefined ? "" : found.file.fileName.slice(folder.length + 1);
      return `${file}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
    })
    .sort();
}

test("the domain compiles without anything of the browser's or of Node's", () => {
  expect(compile("tsconfig.domain.json", clean)).toEqual([]);
}, 30_000);

test("the compiler refuses the surroundings in the domain", () => {
  const found = compile("tsconfig.domain.json", {
    ...clean,
    "app/people/domain/page.ts": "export const title = document.title;\n",
    "app/people/domain/machine.ts": "export const home = process.cwd();\n",
    "app/people/domain/bytes.ts": 'export const bytes = Buffer.from("a");\n',
    "app/people/domain/timer.ts": "export const timer = setTimeout(() => undefined, 1);\n",
    "app/people/domain/net.ts": 'export const page = fetch("/");\n',
    "app/people/domain/said.ts": 'export const said = console.log("a");\n',
    "app/people/domain/random.ts": "export const id = crypto.randomUUID();\n",
    "app/people/domain/clock.ts": "export const now = performance.now();\n",
    "app/people/domain/file.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  });
  expect(found.map((line) => line.replace(/'\..*$|'\s.*$|'$/, "'").replace(/^app\/people\/domain\//, ""))).toEqual([
    "bytes.ts: Cannot find name 'Buffer'",
    "clock.ts: Cannot find name 'performance'",
    "file.ts: Cannot find module 'node:fs'",
    "machine.ts: Cannot find name 'process'",
    "net.ts: Cannot find name 'fetch'",
    "page.ts: Cannot find name 'document'",
    "random.ts: Cannot find name 'crypto'",
    "said.ts: Cannot find name 'console'",
    "timer.ts: Cannot find name 'setTimeout'",
  ]);
}, 30_000);

test("the compiler is strict: null, unchecked indexes, explicit undefined, types as values, forgotten members", () => {
  const found = compile("tsconfig.json", {
    "app/a.ts": `export const nothing: string = null;
export const first = (list: string[]): string => list[0];
export const optional: { name?: string } = { name: undefined };
export function mark(state: "on" | "off"): number {
  switch (state) {
    case "on":
      return 1;
  }
}
`,
    "app/b.ts": "export interface Shape { readonly a: number }\n",
    "app/c.ts": 'import { Shape } from "~/b";\nexport const shape: Shape = { a: 1 };\n',
  });
  expect(found).toEqual([
    expect.stringMatching(/^app\/a\.ts: Function lacks ending return statement/),
    expect.stringMatching(/^app\/a\.ts: Type 'null' is not assignable/),
    expect.stringMatching(/^app\/a\.ts: Type 'string \| undefined' is not assignable/),
    expect.stringMatching(/^app\/a\.ts: Type '\{ name: undefined; \}' is not assignable .*exactOptionalPropertyTypes/),
    expect.stringMatching(/^app\/c\.ts: 'Shape' is a type and must be imported using a type-only import/),
  ]);
}, 60_000);
