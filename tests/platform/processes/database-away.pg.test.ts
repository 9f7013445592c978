import { connect, createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { beginSession } from "~/people/store/sessions.server";
import { useDatabase } from "~/platform/db/db.server";
import { makeScene } from "../../incidents/scene";
import { setClock } from "~/platform/clock.server";
import { openFreshDatabase } from "../../support/database";
import { startPortal } from "../../support/processes";
import { rawRequest, type RawAnswer } from "../../support/raw-request";

/** A way to the database that can be cut, or fall silent. */
interface Line {
  readonly url: string;
  readonly cut: () => void;
  readonly silence: () => void;
  readonly restore: () => void;
  readonly close: () => void;
}

async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: "open" | "cut" | "silent" = "open";
  const server: Server = createServer((near) => {
    if (state === "cut") return void near.destroy();
    const far = connect(Number(port), hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (piece) => to.write(piece));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
    if (state === "silent") for (const socket of pair) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = new URL(url);
  own.port = String((server.address() as AddressInfo).port);
  const each = (work: (socket: Socket) => void) => {
    for (const pair of pairs) pair.forEach(work);
  };
  return {
    url: own.href,
    cut: () => {
      state = "cut";
      each((socket) => socket.destroy());
    },
    silence: () => {
      state = "silent";
      each((socket) => socket.pause());
    },
    restore: () => {
      state = "open";
      each((socket) => socket.resume());
    },
    close: () => {
      each((socket) => socket.destroy());
      server.close();
    },
  };
}

test("D49 while the database is away every page says so within five seconds, and comes back by itself", async () => {
  const fresh = await openFreshDatabase();
  const line = await lineTo(fresh.url ?? "");
  onTestFinished(fresh.remove);
  onTestFinished(line.close);
  useDatabase(fresh.database);
  const scene = await makeScene();
  setClock(() => Date.now());
  const [cookie = ""] = (await beginSession(scene.manager.personId, false)).split(";");
  const portal = await startPortal(line.url);
  const { origin } = portal;
  const headers = { cookie, "accept-language": "en" };
  const timed = async (path: string): Promise<RawAnswer & { ms: number }> => {
    const begun = performance.now();
    const answer = await rawRequest(origin, path, { headers });
    return { ...answer, ms: performance.now() - begun };
  };
  const paths = ["/", "/incidents", "/incidents.data", "/incidents/new", "/nothing-here", "/incidents.csv"];
  expect((await timed("/incidents")).status).toBe(200);
  try {
    for (const fault of ["cut", "silence"] as const) {
      line[fault]();
      for (const answer of await Promise.all(paths.map(timed))) {
        expect(answer.status, `${fault} ${answer.body}`).toBe(503);
        expect(answer.ms, fault).toBeLessThan(5_000);
        expect(answer.headers["retry-after"]).toBe("5");
        expect(answer.headers["content-security-policy"]).toContain("object-src 'none'");
        expect(answer.body).not.toMatch(/ECONN|prisma|postgres|at .+:\d+/i);
      }
      expect((await timed("/incidents")).body).toContain("not available right now");
      expect((await timed("/healthz")).status).toBe(200);
      const ready = await timed("/readyz");
      expect([ready.status, ready.ms < 1_500]).toEqual([503, true]);
      line.restore();
      const begun = performance.now();
      while ((await timed("/incidents")).status !== 200 || (await timed("/readyz")).status !== 200) {
        expect(performance.now() - begun, portal.said().slice(-2_000)).toBeLessThan(15_000);
        await wait(100);
      }
    }
    expect(portal.child.exitCode).toBeNull();
    expect(portal.said()).toContain("the database is not there");
  } finally {
    expect((await portal.end("SIGTERM")).by, portal.said().slice(-2_000)).toBe(0);
  }
}, 90_000);
