// @ts-check
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { notOurs } from "./eslint.config.js";

/**
 * What only the types tell: a promise nobody waits for, a switch that forgot a member. Building the types takes longer
 * than all other rules together, so these run with `npm test` and not with `npm run check`.
 */
export default defineConfig(
  { ignores: notOurs },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["{app,emails,prisma,scripts,tests}/**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        {
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
          allowDefaultCaseForExhaustiveSwitch: false,
        },
      ],
    },
  },
);
