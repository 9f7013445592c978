import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "app/*/routes/**/*.tsx",
    "app/*/routes/**/*.ts",
    "app/platform/i18n/i18next.d.ts",
    "scripts/*.{js,ts}",
    "prisma/seed/*.ts",
    "tests/gates/fixtures/**",
  ],
  project: ["{app,emails,prisma,scripts,tests}/**/*.{js,cjs,ts,tsx}", "*.{js,cjs,ts}"],
  ignore: ["app/platform/db/generated/**"],
  ignoreDependencies: [
    // Named by the users of the product; version 2.17.5 only exports an error, so nothing may import it.
    "remix",
    // The engine behind @playwright/test, named beside it so that both stay at one version.
    "playwright",
  ],
};

export default config;
