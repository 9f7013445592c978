import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { benchClocks, type BenchRow } from "./clocks";
import { benchImport } from "./import";
import { benchPages } from "./pages";

// `npm run bench`: prints a table and writes docs/evidence/bench.md. Medians of 3, references in the same run.
const say = (words: string) => console.log(`→ ${words}`);
const wanted = process.argv.slice(2);
const suites: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  clocks: benchClocks,
  import: benchImport,
  pages: () => benchPages(say),
};

const tables: string[] = [];
for (const [name, run] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(name);
  const rows = await run();
  const lines = rows.map((row) => `| ${row.name} | ${figure(row.value)} ${row.unit} | ${row.target} |`);
  tables.push([`## ${name}`, "", "| what | measured | to reach |", "|---|---|---|", ...lines, ""].join("\n"));
  console.log(lines.join("\n"));
}

if (wanted.length === 0) {
  const folder = fileURLToPath(new URL("../../docs/evidence", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const head = `# Figures\n\nWritten by \`npm run bench\`. ${machine}. Medians of 3 rounds; the references ran in the same run. PostgreSQL ran on the same cores.\n`;
  writeFileSync(`${folder}/bench.md`, `${head}\n${tables.join("\n")}`);
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
}
