import type { KnipConfig } from "knip";
import siteMap from "./remix.config.js";

type Define = (path: string, file: string, ...rest: unknown[]) => void;

/** A route file counts as used because the site map names it: one that is not on the map is dead. */
function routesOnTheMap(): string[] {
  const files: string[] = [];
  const route: Define = (_path, file, ...rest) => {
    files.push(`app/${file}`);
    for (const nested of rest) if (typeof nested === "function") nested();
  };
  siteMap.routes((draw: (route: Define) => void) => draw(route));
  return files;
}

const config: KnipConfig = {
  entry: routesOnTheMap(),
  project: ["{app,emails,prisma,scripts,tests}/**/*.{js,cjs,ts,tsx,css}", "*.{js,cjs,ts}"],
  // The parts of a public signature are named, also where nobody has needed the name yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Named by the users of the product; version 2.17.5 only exports an error, so nothing may import it.
    "remix",
    // The engine behind @playwright/test, named beside it so that both stay at one version.
    "playwright",
  ],
};

export default config;
