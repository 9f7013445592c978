import { fileURLToPath } from "node:url";
import closeWithGrace from "close-with-grace";

// The built portal, served. Everything the business needs stands in the build; here is only the process.
process.env.NODE_ENV ??= "production";
const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const build = await import(new URL("../build/server/index.js", import.meta.url).href);
const portal = await build.entry.module.openPortal({
  build,
  assets: null,
  clientFolder: folder("../build/client"),
  prismaFolder: folder("../prisma"),
});

const { PORT, isLocal } = portal.env;
portal.server.listen(PORT, isLocal ? "127.0.0.1" : undefined, () =>
  process.send?.({ ready: PORT, isEmbedded: portal.database.kind === "embedded" }),
);

// Whoever started it with a channel is gone: so is the reason to go on.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// Closing takes 25 s at most; a second signal ends at once.
closeWithGrace({ delay: 29_000 }, async ({ err }) => {
  if (err) console.error(err);
  await portal.close();
});
