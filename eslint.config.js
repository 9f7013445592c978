// @ts-check
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { house } from "./scripts/test/eslint-rules/house.js";
import importRules from "./scripts/test/import-rules/parts.cjs";

/**
 * The rules of docs/architecture.md, by layer, that need no types and so take seconds; the others are in
 * eslint.types.config.js. Each is seen failing on a planted violation in tests/gates.
 */

/** What tools and builds write. */
export const notOurs = [
  "node_modules",
  "build",
  "data",
  ".cache",
  "app/platform/db/generated",
  "test-results",
  "playwright-report",
];
const parts = importRules.parts.join(",");
const tools = ["*.config.{js,ts}", "eslint.config.js"];

/**
 * @param {string[]} files
 * @param {Record<string, "error" | "off" | ["error", ...unknown[]]>} rules
 * @param {string[]} ignores
 */
const layer = (files, rules, ignores = []) => ({ files, ignores, rules });

export default defineConfig(
  { ignores: notOurs },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: { house, "react-hooks": reactHooks },
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        URL: false,
        setTimeout: false,
        clearTimeout: false,
        fetch: false,
      },
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { require: false, module: false } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },

  // Everywhere.
  layer(["**/*.{js,cjs,ts,tsx}"], {
    "max-lines": ["error", { max: 300 }],
    "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
    // Refusing control characters is what the text boundary is for.
    "no-control-regex": "off",
    "@typescript-eslint/no-empty-object-type": [
      "error",
      { allowInterfaces: "with-single-extends", allowObjectTypes: "always" },
    ],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    "house/file-names": "error",
    "house/tagged-sql-only": "error",
    "house/no-double-cast": "error",
    "house/no-raw-html": "error",
  }),
  // Their frameworks ask for a default.
  layer(["**/*.{js,cjs,ts,tsx}"], { "house/named-exports": "error" }, [
    ...tools,
    ".dependency-cruiser.cjs",
    "app/*/routes/**",
    "app/root.tsx",
    "app/entry.*.tsx",
    "tests/support/template-*.ts",
  ]),
  // Remix asks a route, root and the entries for exports that may stand elsewhere; platform/db passes rows' types on.
  layer(["app/**", "emails/**"], { "house/no-barrels": "error" }, [
    "app/platform/db/**",
    "app/*/routes/**",
    "app/root.tsx",
    "app/entry.*.tsx",
  ]),
  layer(["app/**", "emails/**", "prisma/**", "scripts/**"], { "house/no-find-first": "error" }),
  layer(["app/**", "emails/**"], { "no-console": "error" }),
  layer(["app/**/*.tsx", "emails/**/*.tsx"], { "house/no-literal-text": "error" }),
  layer(["app/**/*.tsx"], { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" }),

  // The domain: pure.
  layer(["app/*/domain/**", "app/kernel/**"], { "house/pure-domain": "error" }),
  layer(["app/*/domain/**"], { "house/no-throw": "error" }),
  layer(["app/kernel/**"], { "house/guards-only": "error" }, ["app/kernel/assert-never.ts"]),

  // The database.
  layer(["app/*/queries/**"], { "house/read-only-queries": "error" }),
  layer(["app/**", "emails/**"], { "house/sql-in-its-place": "error" }, [
    "app/*/queries/**",
    "app/*/store/**",
    "app/*/store.server.ts",
    "app/platform/db/**",
  ]),
  layer([`app/{${parts}}/**`], { "house/no-plain-sql": "error" }),

  // The edge.
  layer(["app/**"], { "house/request-url": "error" }, ["app/platform/http/**", "app/entry.server.tsx"]),
  layer(["app/**"], { "house/safe-redirect": "error" }, ["app/platform/http/**"]),
  layer(["app/**"], { "house/environment": "error" }, ["app/platform/env.server.ts"]),

  // Thin routes, short views.
  layer(["app/*/routes/**"], { "max-lines": ["error", { max: 120 }] }),
  layer(["app/*/ui/**"], { "max-lines": ["error", { max: 200 }] }),
);
