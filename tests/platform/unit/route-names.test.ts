import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routeNames } from "~/platform/http/route-names.server";

const route = (id: string, parentId: string, path?: string) => ({
  id,
  parentId,
  module: { default: () => null },
  ...(path === undefined ? {} : { path }),
});
const routes = [
  route("frame", "root"),
  route("today", "frame"),
  route("list", "frame", "incidents"),
  route("new", "frame", "incidents/new"),
  route("incident", "frame", "incidents/:incidentId"),
  route("file", "frame", "incidents.csv"),
  route("partner-frame", "frame", "partners/:partnerId"),
  route("partner", "partner-frame"),
  route("people", "partner-frame", "people"),
  route("rest", "root", "*"),
];
const build = {
  routes: Object.fromEntries(
    [{ id: "root", path: "", module: { default: () => null } }, ...routes].map((one) => [one.id, one]),
  ),
} as Pick<ServerBuild, "routes"> as ServerBuild;

test("a request is counted under its innermost route, however its address is written", () => {
  const nameOf = routeNames(build);
  for (const [path, name] of [
    ["/", "today"],
    ["/_root.data", "today"],
    ["/incidents", "list"],
    ["/incidents/", "list"],
    ["/INCIDENTS.data", "list"],
    ["/incidents/new", "new"],
    ["/incidents/42", "incident"],
    ["/incidents/42.data", "incident"],
    ["/incidents.csv", "file"],
    ["/partners/7", "partner"],
    ["/partners/7/people", "people"],
  ]) {
    expect(nameOf(path ?? ""), path).toBe(name);
  }
});

test("whatever is asked for, there are no more names than routes", () => {
  const nameOf = routeNames(build);
  for (const path of ["/wp-login.php", "/incidents/42/7", "/partners", "/..", "//", "/constructor", "/__proto__"]) {
    expect(["none", "today"], path).toContain(nameOf(path));
  }
});
