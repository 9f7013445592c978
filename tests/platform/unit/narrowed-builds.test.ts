import { UNSAFE_defineRoutes as defineRoutes } from "@remix-run/dev";
import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { firstSegment, narrowedBuilds } from "~/platform/http/narrowed-builds.server";
import siteMap from "../../../remix.config.js";

interface Route {
  readonly id: string;
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
  readonly parentId?: string;
}

interface Build {
  readonly routes: Readonly<Record<string, Route>>;
  readonly assets: { readonly routes: Readonly<Record<string, Route>> };
}

async function wholeBuild(): Promise<Build> {
  const defined = Object.values((await siteMap.routes?.(defineRoutes)) ?? {});
  const routes = Object.fromEntries<Route>([
    ["root", { id: "root", path: "" }] as const,
    ...defined.map((route) => [route.id, { ...route, parentId: route.parentId ?? "root" }] as const),
  ]);
  return { routes, assets: { routes } };
}

function tree(build: Build, parentId?: string): Parameters<typeof matchRoutes>[0] {
  return Object.values(build.routes).flatMap((route) => {
    if (route === undefined || route.parentId !== parentId) return [];
    const { id, path } = route;
    const facts = { id, ...(path === undefined ? {} : { path }) };
    return [route.index ? { ...facts, index: true } : { ...facts, children: tree(build, id) }];
  });
}

const matched = (build: Build, pathname: string) =>
  matchRoutes(tree(build), pathname)?.map(({ route, params }) => [route.id, params]);

test("an address finds the same page among the routes of its first segment as among all", async () => {
  const whole = await wholeBuild();
  const narrowed = narrowedBuilds(whole);
  const addresses = Object.values(whole.routes).flatMap((route) => {
    const segments: string[] = [];
    for (let at: typeof route | undefined = route; at !== undefined; at = whole.routes[at.parentId ?? ""])
      segments.unshift(at.path ?? "");
    const address = `/${segments.filter((segment) => segment !== "").join("/")}`
      .replace(/:\w+/g, "some")
      .replace("*", "no");
    return [address, `${address}/`, `${address}/nothing/here`, `${address}.data`, address.toUpperCase(), `/${address}`];
  });
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses) {
    const build = narrowed.get(firstSegment(address));
    expect(matched(build ?? whole, address), address).toEqual(matched(whole, address));
  }
});

test("only what can answer is kept, of the map for the browser too", async () => {
  const whole = await wholeBuild();
  const { routes, assets } = narrowedBuilds(whole).get("incidents") ?? whole;
  expect(Object.keys(routes).length).toBeLessThan(10);
  expect(Object.keys(assets.routes)).toEqual(Object.keys(routes));
});

test("an address written in another way is left to all routes", async () => {
  const known = narrowedBuilds(await wholeBuild());
  for (const pathname of ["/", "//incidents", "/Incidents", "/%69ncidents", "/_root.data", "/nowhere", "/:incidentId"])
    expect(known.has(firstSegment(pathname)), pathname).toBe(false);
  expect(firstSegment("/incidents.data")).toBe("incidents");
  expect(firstSegment("/incidents.csv.data")).toBe("incidents.csv");
});
