import type { ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler } from "express";
import { importJob, watchImports } from "~/exchange/jobs.server";
import { raiseFlagsJob } from "~/flags/jobs.server";
import { registerFlagListener } from "~/flags/store/flag-listeners.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { noticeJobs } from "~/notices/jobs.server";
import { tellOfClocks } from "~/notices/store/tell-of-clocks.server";
import { tellOfFlag } from "~/notices/store/tell-of-flags.server";
import { readSession, type SignedIn } from "~/people/store/sessions.server";
import { recordDenial } from "~/people/store/people.server";
import { now } from "~/platform/clock.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase, type Database } from "~/platform/db/open.server";
import { readEnv, type Env } from "~/platform/env.server";
import type { RequestContext } from "~/platform/http/context";
import { createEdge } from "~/platform/http/edge.server";
import { refuseUndeclared } from "~/platform/http/boot-check.server";
import { setLogLevel } from "~/platform/log.server";
import { startJobs, type AnyJobKind } from "~/platform/jobs.server";
import { scorecardJobs } from "~/scorecards/jobs.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";

/** What later parts add to earlier ones: projectors, jobs and notice rules are registered here and nowhere else. */
export function registerParts(): void {
  registerIncidentProjector(projectContributions);
  registerIncidentProjector(tellOfClocks);
  registerFlagListener(tellOfFlag);
}

/** Everything that runs in the background, of all parts. */
const JOBS: readonly AnyJobKind[] = [...incidentJobs, ...scorecardJobs, raiseFlagsJob, ...noticeJobs, importJob];

export interface Portal {
  readonly env: Env;
  readonly database: Database;
  readonly listener: ReturnType<typeof createEdge>;
  readonly close: () => Promise<void>;
}

export interface PortalOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly assets: RequestHandler | null;
  readonly clientFolder: string;
}

/** Opens everything the server needs: database, parts, edge, background work. Refuses to start where a handler was not declared. */
export async function openPortal({ build, assets, clientFolder }: PortalOptions): Promise<Portal> {
  const env = readEnv();
  setLogLevel(env.LOG_LEVEL);
  refuseUndeclared(typeof build === "function" ? await build() : build);
  const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER, poolSize: env.DATABASE_POOL });
  useDatabase(database);
  registerParts();
  const listener = createEdge({ env, build, assets, clientFolder, contextOf: requestContext });
  const jobs = await startJobs(database, JOBS);
  const imports = watchImports();
  const close = async () => {
    await imports.stop();
    await jobs.stop();
    await database.close();
  };
  return { env, database, listener, close };
}

/** What the business knows of a request: who asks, in which language; the session is read once, and only when asked for. */
export function requestContext(
  request: Request,
  own: Pick<RequestContext, "requestId" | "cspNonce" | "origin" | "isSecure">,
): RequestContext {
  let session: Promise<SignedIn | null> | null = null;
  const signedIn = () => (session ??= readSession(request.headers.cookie ?? null, own.isSecure));
  return {
    ...own,
    viewer: async () => (await signedIn())?.viewer ?? null,
    chosenLanguage: async () => (await signedIn())?.language ?? null,
    recordDenial: async ({ may, path }) => {
      const personId = (await signedIn())?.viewer.personId ?? null;
      await recordDenial({ at: now(), personId, may, path, requestId: own.requestId });
    },
  };
}
