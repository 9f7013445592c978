import { UNSAFE_defineRoutes as defineRoutes } from "@remix-run/dev";
import type { KnipConfig } from "knip";
import siteMap from "./remix.config.js";

/** A route file counts as used because the site map names it: one that is not on the map is dead. */
const routes = Object.values((await siteMap.routes?.(defineRoutes)) ?? {}).map(({ file }) => `app/${file}`);

const config: KnipConfig = {
  // Started as processes of their own, so no import leads to them.
  entry: [...routes, "scripts/{prepare.ts,serve.js,worker.js,bench/reference.ts}", "tests/e2e/support/seed.ts"],
  project: ["{app,emails,prisma,scripts,tests}/**/*.{js,cjs,ts,tsx,css}", "*.{js,cjs,ts}"],
  // The parts of a public signature are named, also where nobody has needed the name yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Named by the users of the product; version 2.17.5 only exports an error, so nothing may import it.
  ignoreDependencies: ["remix"],
};

export default config;
