import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const app = fileURLToPath(new URL("./app", import.meta.url));

export default defineConfig({
  resolve: { alias: { "~": app } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/*/domain/**/*.test.{ts,tsx}", "tests/kernel/**/*.test.ts", "tests/ui/**/*.test.{ts,tsx}", "tests/gates/**/*.test.ts", "tests/platform/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/setup.ts"],
        },
      },
    ],
  },
});
