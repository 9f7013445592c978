import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler } from "express";
import { importJob, watchImports } from "~/exchange/jobs.server";
import { raiseFlagsJob } from "~/flags/jobs.server";
import { registerFlagListener } from "~/flags/store/flag-listeners.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { sweepAccessJob } from "~/people/jobs.server";
import { noticeJobs } from "~/notices/jobs.server";
import { tellOfClocks } from "~/notices/store/tell-of-clocks.server";
import { tellOfFlag } from "~/notices/store/tell-of-flags.server";
import { readSession, type SignedIn } from "~/people/store/sessions.server";
import { recordDenial } from "~/people/store/people.server";
import { useMailDesk } from "~/notices/store/mail-desk.server";
import { loadBrand, offeredBy } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { actingAs } from "~/platform/db/actor.server";
import { useDatabase } from "~/platform/db/db.server";
import { databaseProbe, readinessProbe } from "~/platform/db/health.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { openDatabase, type Database } from "~/platform/db/open.server";
import { useSecretKey } from "~/platform/db/secret-box.server";
import { secretKeyOf } from "~/platform/secret-key.server";
import { readEnv, type Env } from "~/platform/env.server";
import type { EdgeContext, RequestContext } from "~/platform/http/context";
import { createEdge } from "~/platform/http/edge.server";
import { refuseUndeclared } from "~/platform/http/boot-check.server";
import { createPortalServer, drain } from "~/platform/http/http-server.server";
import { log, setLogLevel } from "~/platform/log.server";
import { startJobs, type AnyJobKind } from "~/platform/jobs.server";
import { mailboxOf, readMailbox } from "~/platform/mail/envelope";
import type { MailGateway } from "~/platform/mail/gateway";
import { startRelay, type Relay } from "~/platform/mail/relay.server";
import { resendGateway } from "~/platform/mail/resend.server";
import { smtpGateway } from "~/platform/mail/smtp.server";
import { measure } from "~/platform/metrics.server";
import { scorecardJobs } from "~/scorecards/jobs.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";

/** What later parts add to earlier ones: projectors, jobs and notice rules are registered here and nowhere else. */
export function registerParts(): void {
  registerIncidentProjector(projectContributions);
  registerIncidentProjector(tellOfClocks);
  registerFlagListener(tellOfFlag);
}

/** Everything that runs in the background, of all parts. */
const JOBS: readonly AnyJobKind[] = [
  sweepAccessJob,
  ...incidentJobs,
  ...scorecardJobs,
  raiseFlagsJob,
  ...noticeJobs,
  importJob,
];

interface Background {
  /** Lets what is running finish, at most 20 s; the rest is taken up again by whoever runs next. */
  readonly stop: () => Promise<void>;
}

/** Starts all background work in this process, beside the pages or in a worker of its own; several may run. */
async function startBackground(database: Database, env: Env): Promise<Background> {
  const jobs = await startJobs(database, JOBS);
  const imports = watchImports();
  const mail = startMail(env);
  return { stop: async () => void (await Promise.all([imports.stop(), jobs.stop(), mail.stop()])) };
}

/** What pages and background work stand on alike: the database, the installation's key, what the parts registered, mail. */
async function openBusiness(env: Env): Promise<Database> {
  const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER, poolSize: env.DATABASE_POOL });
  useDatabase(database);
  useSecretKey(secretKeyOf(env));
  registerParts();
  registerMail(env);
  return database;
}

/** How long requests that are being answered may still take when the portal ends. */
const DRAIN_MS = 20_000;

/** The words of mails and what they are written with take a while to load and some memory: only once a mail is owed. */
async function writeMail(...args: Parameters<typeof import("../emails/write-mail.server").writeMail>) {
  const words = await import("../emails/write-mail.server");
  return words.writeMail(...args);
}

function gatewayOf({ RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL }: Env): MailGateway | null {
  if (RESEND_API_KEY !== undefined) return resendGateway({ apiKey: RESEND_API_KEY, baseUrl: RESEND_BASE_URL });
  return SMTP_URL === undefined ? null : smtpGateway({ url: SMTP_URL });
}

function hasGateway({ RESEND_API_KEY, SMTP_URL }: Env): boolean {
  return RESEND_API_KEY !== undefined || SMTP_URL !== undefined;
}

/** Names who writes mails, and whether anybody takes them, to the outbox page. */
export function registerMail(env: Env): void {
  useMailDesk({ origin: env.origin, hasGateway: hasGateway(env), write: writeMail });
}

/** Sends what the outbox owes, for as long as the process lives. */
function startMail(env: Env): Relay {
  const { origin, MAIL_FROM } = env;
  const sender = readMailbox(MAIL_FROM ?? "");
  return startRelay({
    gateway: gatewayOf(env),
    from: async () => {
      if (sender === null) throw new Error("MAIL_FROM names nobody");
      return sender.name === "" ? (mailboxOf((await loadBrand()).name, sender.address) ?? sender) : sender;
    },
    write: async ({ mail, language, toName, secretPath, expiresAt }) => {
      const { name: brand, timeZone: zone } = await loadBrand();
      return writeMail(mail, { language, brand, zone, origin, name: toName, secretPath, expiresAt });
    },
  });
}

export interface Portal {
  readonly env: Env;
  readonly database: Database;
  /** Not listening yet. */
  readonly server: Server;
  /** Takes no more requests, finishes those it has and the jobs at hand, then leaves the database: within 25 s. */
  readonly close: () => Promise<void>;
}

export interface PortalOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly assets: RequestHandler | null;
  readonly clientFolder: string;
  readonly prismaFolder: string;
}

/** Opens everything the server needs: database, parts, edge, background work. Refuses to start where a handler was not declared. */
export async function openPortal({ build, assets, clientFolder, prismaFolder }: PortalOptions): Promise<Portal> {
  const env = readEnv();
  setLogLevel(env.LOG_LEVEL);
  refuseUndeclared(typeof build === "function" ? await build() : build);
  const database = await openBusiness(env);
  const health = healthOf(database, env, prismaFolder);
  // A published database is migrated by whoever runs it, before; one that nobody else can reach looks after itself.
  if (database.kind === "embedded" && !(await health.isReady()))
    await applyMigrations(database.adapterFactory, { prisma: prismaFolder });
  const listener = createEdge({ env, build, assets, clientFolder, contextOf: requestContext, health });
  const server = createPortalServer(listener);
  const background = env.WORKER === "on" ? await startBackground(database, env) : null;
  const close = async () => {
    health.end();
    await Promise.all([drain(server, DRAIN_MS), background?.stop()]);
    await closeInTime(database);
  };
  return { env, database, server, close };
}

/** What machines may ask, until the portal is about to end. */
export function healthOf(database: Database, env: Env, prismaFolder: string) {
  const isCurrent = readinessProbe(database, prismaFolder);
  let isEnding = false;
  return {
    isReady: async () => !isEnding && (await isCurrent()),
    isDatabaseThere: databaseProbe(database),
    metrics: env.METRICS_TOKEN === undefined ? null : measure(database, env.METRICS_TOKEN),
    end: () => {
      isEnding = true;
    },
  };
}

export interface WorkerOptions {
  readonly prismaFolder: string;
}

/** Background work in a process of its own. Waits until the tables are those of this build. */
export async function openWorker({ prismaFolder }: WorkerOptions): Promise<{ readonly close: () => Promise<void> }> {
  const env = readEnv();
  setLogLevel(env.LOG_LEVEL);
  if (env.DATABASE_URL === undefined)
    throw new Error(
      "A worker needs DATABASE_URL: the embedded database has one process, and there the portal does this work itself.",
    );
  const database = await openBusiness(env);
  const isCurrent = readinessProbe(database, prismaFolder);
  for (let looks = 0; !(await isCurrent()); looks++) {
    if (looks === 0) log().warn("waiting for the database and its tables: npm run migrate -- deploy");
    await wait(2_000);
  }
  const background = await startBackground(database, env);
  return {
    close: async () => {
      await background.stop();
      await closeInTime(database);
    },
  };
}

/** A database that does not answer any more keeps nobody from ending. */
async function closeInTime(database: Database): Promise<void> {
  await Promise.race([database.close(), wait(4_000, undefined, { ref: false })]);
}

/** What the business knows of a request: who asks, in which language; the session is read once, and only when asked for. */
export function requestContext(request: Request, own: EdgeContext): RequestContext {
  let session: Promise<SignedIn | null> | null = null;
  const signedIn = () => (session ??= readSession(request.headers.cookie ?? null, own.isSecure));
  return {
    ...own,
    viewer: async () => (await signedIn())?.viewer ?? null,
    sessionHash: async () => (await signedIn())?.sessionHash ?? null,
    chosenLanguage: async () => (await signedIn())?.language ?? null,
    offeredLanguages: async () => offeredBy(await loadBrand()),
    timeZone: async () => (await signedIn())?.timeZone ?? (await loadBrand()).timeZone,
    recordDenial: async ({ may, path }) => {
      const personId = (await signedIn())?.viewer.personId ?? null;
      const { requestId, clientAddress: from } = own;
      await actingAs({ kind: "person", personId, via: may, requestId, from }, () =>
        recordDenial({ at: now(), personId, may, path, requestId }),
      );
    },
  };
}
