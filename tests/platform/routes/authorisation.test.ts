import { beforeAll, expect, test } from "vitest";
import { grantOf, PERMISSIONS, type Permission } from "~/people/domain/permissions";
import type { Role } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { listHandlers, refuseUndeclared } from "~/platform/http/boot-check.server";
import type { Access } from "~/platform/http/handlers.server";
import { testDatabase } from "../../support/database";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { CANARY, makeWorld, nobodys, type Belongings, type World } from "../../support/world";

testDatabase();
const portal = testPortal();

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const ACTORS = {
  stranger: null,
  admin: "admin",
  manager: "manager",
  executive: "executive",
  leadA: "partnerLead",
  agentA: "partnerAgent",
} as const satisfies Record<string, Role | null>;
type Actor = keyof typeof ACTORS;

/** What each parameter of an address stands for, by whose things are asked for. A parameter not here fails the run. */
function valueOf(param: string, owner: Belongings): string {
  const values: Record<string, string> = {
    ...owner,
    ...world.shared,
    personId: world.people.leadA,
    month: "2026-10",
    token: "A".repeat(27),
    "*": "nothing-here",
  };
  const value = values[param];
  if (value === undefined) throw new Error(`tests/support/world.ts has nothing for the parameter ${param}`);
  return value;
}

const OWNED = new Set<string>(["partnerId", "incidentId", "caseId", "flagId"]);

function addressOf(path: string, owner: Belongings): string {
  return path.replace(/:(\w+)\??/g, (_, param: string) => valueOf(param, owner)).replace("*", "nothing-here");
}

function ownedParams(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, param]) => param ?? "").filter((param) => OWNED.has(param));
}

async function browserOf(actor: Actor): Promise<Browser> {
  return portal().as(actor === "stranger" ? null : world.people[actor]);
}

/** What the table says: in, out, or only to one's own. */
function expected(may: Access, actor: Actor): "open" | "signIn" | "refused" | "all" | "own" {
  const role = ACTORS[actor];
  if (may === "public") return "open";
  if (role === null) return "signIn";
  if (may === "signedIn") return "all";
  const grant = grantOf(role, may);
  return grant === "none" ? "refused" : grant;
}

/** Parts of a page that differ each time: nonce, request id (in its data and, with the status before it, in words), and the ids asked for. */
function comparable(body: string, owner: Belongings): string {
  const ids = Object.values(owner) as string[];
  return ids
    .reduce((text, id) => text.replaceAll(id, "ID"), body)
    .replace(/nonce="[^"]*"/g, "")
    .replace(/(requestId\\?",\\?"|404<!-- --> <!-- -->)[0-9a-f-]{36}/g, "")
    .replace(/"now",\d+|\d{13}/g, "");
}

test("D02 the server does not start with a handler that does not say who may", async () => {
  const { build } = portal();
  expect(() => refuseUndeclared(build)).not.toThrow();
  const open = {
    ...build,
    routes: {
      ...build.routes,
      open: { id: "open", path: "open", module: { default: () => null, loader: () => ({ secret: true }) } },
    },
  };
  expect(() => refuseUndeclared(open)).toThrow(/open \(loader\)/);
  const act = {
    ...build,
    routes: { ...build.routes, act: { id: "act", path: "act", module: { default: () => null, action: () => null } } },
  };
  expect(() => refuseUndeclared(act)).toThrow(/act \(action\)/);
});

test(
  "D01 every address of the site map answers each person as the permission table says, by every way it can be read",
  { timeout: 300_000 },
  async () => {
    const missing = nobodys();
    let cases = 0;
    for (const { routeId, path, read } of listHandlers(portal().build)) {
      if (read === null || path.includes("*")) continue;
      const may = read.may[0]?.may ?? "signedIn";
      const owned = ownedParams(path);
      for (const actor of Object.keys(ACTORS) as Actor[]) {
        const browser = await browserOf(actor);
        const rule = expected(may, actor);
        const address = addressOf(path, world.a);
        const data = address === "/" ? "/_root.data" : `${address}.data`;
        for (const [way, target] of [
          ["page", address],
          ["data", data],
          ["alone", `${data}?_routes=${encodeURIComponent(routeId)}`],
        ] as const) {
          const answer = await browser.get(target);
          const label = `${actor} reads ${target} (${may}, ${way})`;
          cases++;
          if (rule === "signIn")
            expect(way === "page" ? [302, 303] : [200, 202, 204, 302, 303], label).toContain(answer.status);
          else if (rule === "refused") expect(answer.status, label).toBe(403);
          else expect([200, 202, 204, 303], label).toContain(answer.status);
          const body = await answer.text();
          if (rule === "signIn") expect(body, label).not.toContain("CANARIO");
          if (ACTORS[actor] === "partnerLead" || ACTORS[actor] === "partnerAgent") {
            expect(body, label).not.toContain(CANARY.partnerB);
            expect(body, label).not.toContain(CANARY.internal);
          }
          if (rule !== "own" || owned.length === 0) continue;
          // Another partner's thing and a thing that does not exist answer alike, to the byte.
          const foreign = await browser.get(target.replace(address, addressOf(path, world.b)));
          const absent = await browser.get(target.replace(address, addressOf(path, missing)));
          cases += 2;
          expect(foreign.status, `${label} of another`).toBe(404);
          expect(absent.status, `${label} of nobody`).toBe(404);
          expect(comparable(await foreign.text(), world.b), `${label} of another`).toBe(
            comparable(await absent.text(), missing),
          );
        }
        expect(
          (await browser.get(`${address}?_data=${encodeURIComponent(routeId)}`)).status,
          `${actor} ${address} _data`,
        ).toBe(400);
      }
    }
    expect(cases).toBeGreaterThan(100);
  },
);

test("D05 a write that is not permitted changes no row, and its refusal is kept", { timeout: 300_000 }, async () => {
  let refused = 0;
  for (const { path, write } of listHandlers(portal().build)) {
    if (write === null) continue;
    for (const { intent, may } of write.may) {
      for (const actor of Object.keys(ACTORS) as Actor[]) {
        const rule = expected(may, actor);
        if (rule !== "signIn" && rule !== "refused") continue;
        const browser = await browserOf(actor);
        const address = addressOf(path, world.a);
        const before = await rowsDigest(db());
        const denials = await db().accessDenial.count();
        for (const target of [address, `${address}.data`]) {
          const answer = await browser.post(target, intent === null ? {} : { intent });
          const label = `${actor} posts ${intent ?? ""} to ${target} (${may})`;
          if (rule === "refused") expect(answer.status, label).toBe(403);
          else expect([202, 204, 302, 303], label).toContain(answer.status);
        }
        expect(await rowsDigest(db()), `${actor} ${address} ${intent ?? ""}`).toBe(before);
        // A refused action may have its page drawn anew, whose loader is refused as well.
        if (rule === "refused") expect(await db().accessDenial.count()).toBeGreaterThanOrEqual(denials + 2);
        refused++;
      }
    }
  }
  expect(refused).toBeGreaterThan(10);
});

test(
  "what a partner's people post at another partner's things answers as for things nobody has, and changes nothing",
  { timeout: 120_000 },
  async () => {
    const missing = nobodys();
    for (const { path, write } of listHandlers(portal().build)) {
      if (write === null || ownedParams(path).length === 0) continue;
      for (const { intent, may } of write.may) {
        for (const actor of ["leadA", "agentA"] as const) {
          if (expected(may, actor) !== "own") continue;
          const browser = await browserOf(actor);
          const before = await rowsDigest(db());
          const fields: Record<string, string> = intent === null ? {} : { intent };
          const foreign = await browser.post(addressOf(path, world.b), fields);
          const absent = await browser.post(addressOf(path, missing), fields);
          expect(foreign.status, `${actor} ${path} ${intent ?? ""}`).toBe(absent.status);
          expect(await foreign.text()).not.toContain(CANARY.partnerB);
          expect(await rowsDigest(db())).toBe(before);
        }
      }
    }
  },
);

test("every permission of the table is asked for somewhere, or it is not needed", () => {
  const asked = new Set(
    listHandlers(portal().build).flatMap(({ read, write }) =>
      [...(read?.may ?? []), ...(write?.may ?? [])].map(({ may }) => may),
    ),
  );
  const unused = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => !asked.has(permission));
  // Asked for inside a query or a command, where one handler serves several.
  const inside: Permission[] = ["incident:readInternal", "incident:steer", "incident:noteInternal"];
  expect(unused.filter((permission) => !inside.includes(permission))).toEqual([]);
});

test(
  "D19 reading changes nothing: no row differs after every address was read by everybody",
  { timeout: 300_000 },
  async () => {
    const crawl = async () => {
      let reads = 0;
      for (const actor of Object.keys(ACTORS) as Actor[]) {
        const browser = await browserOf(actor);
        for (const { read, path } of listHandlers(portal().build)) {
          if (read === null || path.includes("*")) continue;
          for (const owner of [world.a, world.b]) {
            await (await browser.get(addressOf(path, owner))).arrayBuffer();
            reads++;
          }
        }
      }
      return reads;
    };
    const before = await rowsDigest(db());
    expect(await crawl()).toBeGreaterThan(200);
    expect(await rowsDigest(db())).toBe(before);
  },
);
