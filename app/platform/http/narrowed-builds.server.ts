/** What a build's routes have to tell here. */
interface Routed {
  readonly routes: Readonly<
    Record<string, { readonly parentId?: string | undefined; readonly path?: string | undefined } | undefined>
  >;
  readonly assets: { readonly routes: Readonly<Record<string, unknown>> };
}

/**
 * For each first segment of an address, the build with only the routes that can answer there. Remix matches every request
 * against all routes of its build, several times and each time from scratch: with the whole map that was a tenth of a page.
 * What the browser gets is not touched: it reads the whole map from a file of its own.
 */
export function narrowedBuilds<Build extends Routed>(build: Build): ReadonlyMap<string, Build> {
  const paths = Object.keys(build.routes).map((routeId) => ({ routeId, segments: segmentsOf(build, routeId) }));
  const segments = new Set(paths.flatMap(({ segments: [first] }) => (isLiteral(first) ? [first] : [])));
  return new Map(
    [...segments].map((segment) => {
      const kept = paths.filter(({ segments: [first] }) => !isLiteral(first) || first === segment);
      return [segment, withRoutes(build, new Set(kept.map(({ routeId }) => routeId)))];
    }),
  );
}

/** Of a page, and of the data of one. An address written in another way (capitals, escapes) has none that is known. */
export function firstSegment(pathname: string): string {
  return pathname.replace(/\.data$/, "").split("/", 2)[1] ?? "";
}

function segmentsOf(build: Routed, routeId: string): string[] {
  const route = build.routes[routeId];
  if (route === undefined) return [];
  const above = route.parentId === undefined ? [] : segmentsOf(build, route.parentId);
  return [...above, ...(route.path ?? "").split("/").filter((segment) => segment !== "")];
}

/** Not a parameter, not optional, not the rest of the address; and not of nothing, as frames and the first page are. */
function isLiteral(segment: string | undefined): segment is string {
  return segment !== undefined && /^[^:*?]+$/.test(segment);
}

function withRoutes<Build extends Routed>(build: Build, kept: ReadonlySet<string>): Build {
  const only = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([routeId]) => kept.has(routeId)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
