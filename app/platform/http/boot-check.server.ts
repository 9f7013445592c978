import type { ServerBuild } from "@remix-run/node";
import { declarationOf, type Declaration } from "./handlers.server";

export interface RouteHandlers {
  readonly routeId: string;
  readonly path: string;
  readonly read: Declaration | null;
  readonly write: Declaration | null;
}

/** Every handler of the build with its declaration, in the order of the site map; what the authorisation matrix is made of. */
export function listHandlers(build: ServerBuild): RouteHandlers[] {
  return Object.values(build.routes).flatMap((route) => {
    if (route === undefined) return [];
    const { loader, action } = route.module;
    return [
      { routeId: route.id, path: pathOf(build, route.id), read: declarationOf(loader), write: declarationOf(action) },
    ];
  });
}

function pathOf(build: ServerBuild, routeId: string): string {
  const segments: string[] = [];
  for (
    let route = build.routes[routeId];
    route !== undefined;
    route = route.parentId === undefined ? undefined : build.routes[route.parentId]
  ) {
    if (route.path !== undefined && route.path !== "") segments.unshift(route.path);
  }
  return `/${segments.join("/")}`;
}

/** Stops the start when a loader or action was not made by `read` or `write`: such a handler would be open to anybody. */
export function refuseUndeclared(build: ServerBuild): void {
  const open = Object.values(build.routes).flatMap((route) => {
    if (route === undefined) return [];
    const { loader, action } = route.module;
    return [
      ...(loader !== undefined && declarationOf(loader)?.kind !== "read" ? [`${route.id} (loader)`] : []),
      ...(action !== undefined && declarationOf(action)?.kind !== "write" ? [`${route.id} (action)`] : []),
    ];
  });
  if (open.length > 0) throw new Error(`These handlers do not say who may: ${open.join(", ")}`);
}
