import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Writes the module diagram of docs/architecture.md from the imports themselves.
const root = fileURLToPath(new URL("..", import.meta.url));
const target = `${root}docs/architecture.md`;
const PARTS = [
  "people",
  "journey",
  "servicelevels",
  "training",
  "partners",
  "incidents",
  "scorecards",
  "flags",
  "portfolio",
  "exchange",
  "audit",
];

/** Each arrow once: which part imports from which. */
export function readDiagram() {
  const cli = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const run = spawnSync(
    process.execPath,
    [cli, "app", "--no-config", "--ts-config", "tsconfig.json", "--output-type", "json", "--collapse", "^app/[^/]+/"],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  );
  if (run.status !== 0) throw new Error(String(run.stderr));
  const { modules } = JSON.parse(String(run.stdout));
  const partOf = (/** @type {string} */ path) =>
    PARTS.find((part) => path === `app/${part}` || path.startsWith(`app/${part}/`));
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [partOf(source), partOf(resolved)];
      if (from !== undefined && to !== undefined && from !== to) arrows.add(`  ${from} --> ${to}`);
    }
  }
  const order = [...arrows].sort(
    (a, b) => PARTS.indexOf(a.trim().split(" ")[0]) - PARTS.indexOf(b.trim().split(" ")[0]) || a.localeCompare(b),
  );
  return ["```mermaid", "graph TD", ...order, "```"].join("\n");
}

/** @param {string} page @param {string} diagram */
export function withDiagram(page, diagram) {
  return page.replace(
    /(<!-- diagram: [^>]*-->)[\s\S]*(<!-- end of diagram -->)/,
    (_, start, end) => `${start}\n${diagram}\n${end}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, withDiagram(readFileSync(target, "utf8"), readDiagram()));
