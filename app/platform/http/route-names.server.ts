import type { ServerBuild } from "@remix-run/node";

/** The route that an address belongs to; one word for all that belong to none. */
export type RouteNamer = (pathname: string) => string;

interface Branch {
  readonly children: Map<string, Branch>;
  /** Below a parameter, whatever it is called. */
  any?: Branch;
  /** The innermost route of this very path. */
  route?: { readonly id: string; readonly depth: number };
}

const NOBODYS = "none";

/**
 * Names a request's route without matching all routes of the site map: once down a tree of the parts of addresses. A build
 * that is made anew for each request, while developing, has one name for all.
 */
export function routeNames(build: ServerBuild | (() => Promise<ServerBuild>)): RouteNamer {
  if (typeof build === "function") return () => "development";
  const tree: Branch = { children: new Map() };
  for (const id of Object.keys(build.routes)) {
    const { segments, depth } = addressOf(build, id);
    if (id === "root" || segments.includes("*")) continue;
    const branch = segments.reduce(branchBelow, tree);
    if (branch.route === undefined || branch.route.depth < depth) branch.route = { id, depth };
  }
  return (pathname) => {
    const path = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
    let branch: Branch | undefined = tree;
    for (const segment of path.split("/").filter((part) => part !== "")) {
      branch = branch.children.get(segment.toLowerCase()) ?? branch.any;
      if (branch === undefined) return NOBODYS;
    }
    return branch.route?.id ?? NOBODYS;
  };
}

function branchBelow(branch: Branch, segment: string): Branch {
  if (segment.startsWith(":")) return (branch.any ??= { children: new Map() });
  const known = branch.children.get(segment);
  if (known !== undefined) return known;
  const made: Branch = { children: new Map() };
  branch.children.set(segment, made);
  return made;
}

function addressOf(build: ServerBuild, id: string): { readonly segments: string[]; readonly depth: number } {
  const segments: string[] = [];
  let depth = 0;
  for (let route = build.routes[id]; route !== undefined; route = build.routes[route.parentId ?? ""]) {
    segments.unshift(...(route.path ?? "").split("/").filter((segment) => segment !== ""));
    depth++;
  }
  return { segments, depth };
}
