import { fileURLToPath } from "node:url";
import type { Rollup } from "vite";
import { namespacesOfEveryPage } from "./app/platform/i18n/languages";

const APP = fileURLToPath(new URL("./app", import.meta.url));

/** What (nearly) every page of its kind loads: these modules, what they import, and what that imports, make one file each. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  /** Every page. */
  base: ["/root.tsx", "/entry.client.tsx"],
  /** Every page before sign-in, and what the frame behind it shares with them. */
  front: ["/ui/frame/public-page.tsx"],
  /** Every page behind sign-in. */
  frame: [
    "/portfolio/ui/portal-frame.tsx",
    "/ui/page-header.tsx",
    "/ui/data-table.tsx",
    "/ui/pager.tsx",
    "/ui/empty-state.tsx",
  ],
  "words-es": wordsOfEveryPage("es"),
  "words-en": wordsOfEveryPage("en"),
};

function wordsOfEveryPage(language: string): readonly string[] {
  return [...namespacesOfEveryPage, "nav"].map((name) => `/platform/i18n/texts/${language}/${name}.json`);
}

/** Starts the page by being loaded, after the page has said what is on it: it may never come along with something else. */
const STARTS_THE_PAGE = `${APP}/entry.client.tsx`;

/**
 * For Rollup's `manualChunks`. Left alone, it makes a file of whatever two pages share: some thirty files of 300 bytes a
 * page, each compressed by itself and each named in the site's manifest. Together they are a tenth less JavaScript.
 */
export function chunkOf(): Rollup.GetManualChunk {
  let chunks: ReadonlyMap<string, string> | null = null;
  return (id, meta) => {
    chunks ??= chunksByModule(meta);
    return chunks.get(id);
  };
}

function chunksByModule({ getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta): ReadonlyMap<string, string> {
  const modules = [...getModuleIds()];
  const chunks = new Map<string, string>();
  const take = (id: string, chunk: string): void => {
    if (chunks.has(id)) return;
    if (id !== STARTS_THE_PAGE) chunks.set(id, chunk);
    for (const imported of getModuleInfo(id)?.importedIds ?? []) take(imported, chunk);
  };
  for (const [chunk, files] of Object.entries(TOGETHER)) {
    // With what the bundler appends to the name of a route's module.
    for (const file of files) for (const id of modules) if (id.split("?")[0] === APP + file) take(id, chunk);
  }
  return chunks;
}
