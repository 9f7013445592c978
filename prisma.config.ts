import { defineConfig } from "prisma/config";

// Naming any executable keeps Prisma from asking for an engine download: no command here uses the native engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
});
