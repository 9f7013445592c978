import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UNSAFE_defineRoutes as defineRoutes } from "@remix-run/dev";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll } from "vitest";
import { healthOf, registerMail, requestContext } from "~/composition.server";
import * as entry from "~/entry.server";
import type { PersonId } from "~/kernel/ids";
import { beginSession } from "~/people/store/sessions.server";
import { database } from "~/platform/db/db.server";
import { readEnv } from "~/platform/env.server";
import { setLogLevel } from "~/platform/log.server";
import type { BodyTimes } from "~/platform/http/body-watch.server";
import type { EdgeContext } from "~/platform/http/context";
import { createEdge } from "~/platform/http/edge.server";
import { createPortalServer, type SocketTimes } from "~/platform/http/http-server.server";
import * as root from "~/root";
import siteMap from "../../remix.config.js";

const modules = import.meta.glob<ServerBuild["routes"][string]["module"]>("../../app/*/routes/*.{ts,tsx}");

/** The portal as it is served, built from the site map in this process: the same edge, handlers and entry, no bundler. */
async function buildFromSiteMap(): Promise<ServerBuild> {
  const manifest = (await siteMap.routes?.(defineRoutes)) ?? {};
  const routes: ServerBuild["routes"] = { root: { id: "root", path: "", module: root } };
  const assets: ServerBuild["assets"]["routes"] = { root: assetOf("root", undefined, root) };
  for (const route of Object.values(manifest)) {
    const load = modules[`../../app/${route.file}`];
    if (load === undefined) throw new Error(`the site map names ${route.file}, which is not there`);
    const module = await load();
    const parentId = route.parentId ?? "root";
    const facts = {
      ...(route.path === undefined ? {} : { path: route.path }),
      ...(route.index === undefined ? {} : { index: route.index }),
    };
    routes[route.id] = { id: route.id, parentId, ...facts, module };
    assets[route.id] = { ...assetOf(route.id, parentId, module), ...facts };
  }
  return {
    entry: { module: entry },
    routes,
    assets: {
      entry: { module: "/assets/entry.js", imports: [] },
      routes: assets,
      url: "/assets/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    mode: "production",
    isSpaMode: false,
    future: { ...siteMap.future } as ServerBuild["future"],
  };
}

function assetOf(id: string, parentId: string | undefined, module: object) {
  return {
    id,
    ...(parentId === undefined ? {} : { parentId }),
    module: `/assets/${id}.js`,
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
  };
}

export interface TestPortal {
  readonly origin: string;
  readonly build: ServerBuild;
  /** A browser of this person; null is a stranger. */
  readonly as: (person: PersonId | null) => Promise<Browser>;
}

/** Sends what a browser would send: cookie, origin, no following of redirects. */
export interface Browser {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (
    path: string,
    form: Record<string, string> | URLSearchParams | FormData,
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

/** What a test of the edge wants otherwise. */
export interface PortalWishes {
  readonly env?: Readonly<Record<string, string>>;
  readonly bodyTimes?: BodyTimes;
  readonly socketTimes?: SocketTimes;
  /** Takes each line of the log, which is silent otherwise. */
  readonly onLog?: (line: string) => void;
  readonly onRequest?: (own: EdgeContext) => void;
}

// The page of the design system is an address like any other here.
process.env["UI_GALLERY"] = "on";

/** Serves the portal on loopback for the tests of a file, over the database of `testDatabase()`. */
export function testPortal(wishes: PortalWishes = {}): () => TestPortal {
  const { bodyTimes, socketTimes, onLog, onRequest } = wishes;
  let server: Server | null = null;
  let portal: TestPortal | null = null;
  beforeAll(async () => {
    const build = await buildFromSiteMap();
    let edge: RequestListener = () => undefined;
    server = createPortalServer((request, response) => edge(request, response), socketTimes);
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const env = readEnv({ PORT: String(port), LOG_LEVEL: onLog === undefined ? "silent" : "debug", ...wishes.env });
    setLogLevel(env.LOG_LEVEL, onLog === undefined ? undefined : { write: onLog });
    registerMail(env);
    edge = createEdge({
      env,
      build,
      assets: null,
      clientFolder: "public",
      contextOf: (request, own) => {
        onRequest?.(own);
        return requestContext(request, own);
      },
      health: healthOf(database(), env, "prisma"),
      ...(bodyTimes === undefined ? {} : { bodyTimes }),
    });
    const origin = `http://localhost:${port}`;
    portal = { origin, build, as: (person) => browserOf(origin, person) };
  });
  afterAll(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
    setLogLevel("silent");
  });
  return () => {
    if (portal === null) throw new Error("the portal is open while tests run: ask for it inside a test");
    return portal;
  };
}

async function browserOf(origin: string, person: PersonId | null): Promise<Browser> {
  const cookie = person === null ? null : ((await beginSession(person, false)).split(";")[0] ?? null);
  const own = { ...(cookie === null ? {} : { cookie }), "accept-language": "es" };
  return {
    get: (path, headers = {}) => fetch(origin + path, { redirect: "manual", headers: { ...own, ...headers } }),
    post: (path, form, headers = {}) =>
      fetch(origin + path, {
        method: "POST",
        redirect: "manual",
        body: form instanceof FormData || form instanceof URLSearchParams ? form : new URLSearchParams(form),
        headers: { ...own, origin, ...headers },
      }),
  };
}
