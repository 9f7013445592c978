import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import closeWithGrace from "close-with-grace";

// The built portal, served. Everything the business needs stands in the build; here is only the socket.
process.env.NODE_ENV ??= "production";
const build = await import(new URL("../build/server/index.js", import.meta.url).href);
const clientFolder = fileURLToPath(new URL("../build/client", import.meta.url));
const portal = await build.entry.module.openPortal({ build, assets: null, clientFolder });

const server = createServer(
  { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 60_000 },
  portal.listener,
);
const { PORT, isLocal } = portal.env;
server.listen(PORT, isLocal ? "127.0.0.1" : undefined, () =>
  process.send?.({ ready: PORT, isEmbedded: portal.database.kind === "embedded" }),
);

closeWithGrace({ delay: 25_000 }, async ({ err }) => {
  if (err) console.error(err);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await portal.close();
});
