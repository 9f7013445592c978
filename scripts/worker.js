import { fileURLToPath } from "node:url";
import closeWithGrace from "close-with-grace";

// `npm run worker`: the background work of the built portal, in a process of its own. Several may run.
process.env.NODE_ENV ??= "production";
const build = await import(new URL("../build/server/index.js", import.meta.url).href);
try {
  const worker = await build.entry.module.openWorker({
    prismaFolder: fileURLToPath(new URL("../prisma", import.meta.url)),
  });
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  closeWithGrace({ delay: 29_000 }, async ({ err }) => {
    if (err) console.error(err);
    await worker.close();
  });
  process.send?.({ ready: true });
  console.log("→ Working in the background");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
