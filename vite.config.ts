import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import siteMap from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(siteMap)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: { target: "es2022", sourcemap: false },
  ssr: { optimizeDeps: { include: [] } },
});
