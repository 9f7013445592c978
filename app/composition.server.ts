import type { ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler } from "express";
import { importJob, watchImports } from "~/exchange/jobs.server";
import { raiseFlagsJob } from "~/flags/jobs.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { readSession, type SignedIn } from "~/people/store/sessions.server";
import { recordDenial } from "~/people/store/people.server";
import { useMailDesk } from "~/notices/store/mail-desk.server";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase, type Database } from "~/platform/db/open.server";
import { readEnv, type Env } from "~/platform/env.server";
import type { EdgeContext, RequestContext } from "~/platform/http/context";
import { createEdge } from "~/platform/http/edge.server";
import { refuseUndeclared } from "~/platform/http/boot-check.server";
import { setLogLevel } from "~/platform/log.server";
import { startJobs, type AnyJobKind } from "~/platform/jobs.server";
import { mailboxOf, readMailbox } from "~/platform/mail/envelope";
import type { MailGateway } from "~/platform/mail/gateway";
import { startRelay, type Relay } from "~/platform/mail/relay.server";
import { resendGateway } from "~/platform/mail/resend.server";
import { smtpGateway } from "~/platform/mail/smtp.server";
import { scorecardJobs } from "~/scorecards/jobs.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";

/** What later parts add to earlier ones: projectors, jobs and notice rules are registered here and nowhere else. */
export function registerParts(): void {
  registerIncidentProjector(projectContributions);
}

/** Everything that runs in the background, of all parts. */
const JOBS: readonly AnyJobKind[] = [...incidentJobs, ...scorecardJobs, raiseFlagsJob, importJob];

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

/** Names who writes mails and who takes them, for the outbox page and for `startMail`. */
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
  registerMail(env);
  const listener = createEdge({ env, build, assets, clientFolder, contextOf: requestContext });
  const jobs = await startJobs(database, JOBS);
  const imports = watchImports();
  const mail = startMail(env);
  const close = async () => {
    await mail.stop();
    await imports.stop();
    await jobs.stop();
    await database.close();
  };
  return { env, database, listener, close };
}

/** What the business knows of a request: who asks, in which language; the session is read once, and only when asked for. */
export function requestContext(request: Request, own: EdgeContext): RequestContext {
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
