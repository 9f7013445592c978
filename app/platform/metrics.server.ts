import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { waitingProbe } from "./db/health.server";
import type { Database } from "./db/open.server";
import type { Metrics } from "./http/health.server";

/** Questions to the database for the sake of figures are asked this seldom. */
const REMEMBERED_MS = 10_000;

/**
 * Figures of this process, for Prometheus: what is served and how fast, memory, the event loop, the database's
 * connections, what waits. Labels are names of ours only: no partner, no person, no address.
 */
export function measure(database: Database, token: string): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "eslabon_http_request_duration_seconds",
    help: "From the request to the last byte of its answer, by route and class of status",
    labelNames: ["route", "status"] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  new Gauge({
    name: "eslabon_database_connections",
    help: "Connections to the database; waiting: questions that wait for one",
    labelNames: ["state"] as const,
    registers,
    collect() {
      const { open, idle, waiting } = database.connections();
      this.set({ state: "open" }, open);
      this.set({ state: "idle" }, idle);
      this.set({ state: "waiting" }, waiting);
    },
  });
  const readWaiting = waitingProbe(database, REMEMBERED_MS);
  new Gauge({
    name: "eslabon_jobs_waiting",
    help: "Jobs that nobody has taken up yet, by kind",
    labelNames: ["kind"] as const,
    registers,
    async collect() {
      this.reset();
      for (const [kind, count] of (await readWaiting())?.jobs ?? []) this.set({ kind }, count);
    },
  });
  new Gauge({
    name: "eslabon_mails_waiting",
    help: "Mails in the outbox that were not sent yet",
    registers,
    async collect() {
      const waiting = await readWaiting();
      if (waiting === null) this.remove();
      else this.set(waiting.mails);
    },
  });
  return {
    token,
    text: () => register.metrics(),
    timeRequests: (nameOf) => (request, response, next) => {
      const begun = performance.now();
      response.once("close", () => {
        const status = `${Math.floor(response.statusCode / 100)}xx`;
        requests.observe({ route: nameOf(request.path), status }, (performance.now() - begun) / 1_000);
      });
      next();
    },
  };
}
