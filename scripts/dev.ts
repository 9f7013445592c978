import { fileURLToPath } from "node:url";
import { createServer as createVite } from "vite";

// The portal with reload: the same edge and the same business, with the modules handed out by Vite.
process.env["NODE_ENV"] = "development";
const vite = await createVite({ server: { middlewareMode: true } });
const load = () => vite.ssrLoadModule("virtual:remix/server-build");
const first = await load();
const portal = await first["entry"].module.openPortal({
  build: load,
  assets: vite.middlewares,
  clientFolder: "build/client",
  prismaFolder: fileURLToPath(new URL("../prisma", import.meta.url)),
});
portal.server.listen(portal.env.PORT, "127.0.0.1", () => console.log(`http://localhost:${portal.env.PORT}`));
