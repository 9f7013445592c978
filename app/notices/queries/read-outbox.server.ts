import { idOf, type MailId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { isMailKind, tryAgain, type MailKind, type MailStatus } from "~/notices/domain/outbox";
import { mailDesk } from "~/notices/store/mail-desk.server";
import { mayAtAll } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { cutPage, isReadBack } from "~/platform/db/keyed-page.server";
import { isLanguage, type Language } from "~/platform/i18n/languages";

const PAGE = 25;

/** A place in the list: the moment of the mail it stands at, and its id. */
export interface MailPlace {
  readonly at: Instant;
  readonly id: MailId;
}

export interface OutboxAsked {
  readonly status: MailStatus | null;
  readonly after: MailPlace | null;
  readonly before: MailPlace | null;
}

export interface OutboxRow {
  readonly id: MailId;
  /** Null for one this version of the portal does not know. */
  readonly kind: MailKind | null;
  readonly toName: string;
  readonly toEmail: string;
  readonly status: MailStatus;
  readonly attempt: number;
  readonly createdAt: Instant;
  readonly fault: string | null;
}

export interface OutboxPage {
  readonly rows: readonly OutboxRow[];
  readonly next: MailPlace | null;
  readonly previous: MailPlace | null;
  readonly hasGateway: boolean;
}

/** Every mail of the portal, newest first; null for whoever may not see them. */
export async function readOutbox(viewer: Viewer, { status, after, before }: OutboxAsked): Promise<OutboxPage | null> {
  if (!mayAtAll(viewer, "outbox:read")) return null;
  const from = after ?? before;
  const isBack = isReadBack({ after, before });
  const found = await db().mail.findMany({
    where: {
      ...(status === null ? {} : { status }),
      ...(from === null ? {} : beyond(from, isBack)),
    },
    orderBy: isBack ? [{ createdAt: "asc" }, { id: "asc" }] : [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: {
      id: true,
      kind: true,
      toName: true,
      toEmail: true,
      status: true,
      attempt: true,
      createdAt: true,
      lastFault: true,
    },
  });
  const cut = cutPage(found, PAGE, { after, before });
  const rows = cut.rows.map(({ id, kind, status: stands, createdAt, lastFault, ...row }) => ({
    ...row,
    id: idOf<MailId>(id),
    kind: isMailKind(kind) ? kind : null,
    status: stands as MailStatus,
    createdAt: instantOf(createdAt),
    fault: faultOf(lastFault).fault,
  }));
  return {
    rows,
    next: cut.hasNext ? placeOf(rows.at(-1)) : null,
    previous: cut.hasPrevious ? placeOf(rows[0]) : null,
    hasGateway: mailDesk().hasGateway,
  };
}

function beyond({ at, id }: MailPlace, isBack: boolean) {
  const moment = dateOf(at);
  return isBack
    ? { OR: [{ createdAt: { gt: moment } }, { createdAt: moment, id: { gt: id } }] }
    : { OR: [{ createdAt: { lt: moment } }, { createdAt: moment, id: { lt: id } }] };
}

function placeOf(row: OutboxRow | undefined): MailPlace | null {
  return row === undefined ? null : { at: row.createdAt, id: row.id };
}

/** Our word, and what the service said after it. */
function faultOf(lastFault: string | null): { readonly fault: string | null; readonly said: string } {
  if (lastFault === null) return { fault: null, said: "" };
  const [, fault = "", said = ""] = /^(\w+)(?:: (.*))?$/s.exec(lastFault) ?? [];
  return { fault, said };
}

export interface MailPage extends OutboxRow {
  /** The kind as it is kept. */
  readonly kept: string;
  /** In which language it goes out, and in which it is shown. */
  readonly language: Language;
  readonly shownIn: Language;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly sentAs: string | null;
  /** What the service said last. */
  readonly said: string;
  /** Null where this version has no words for it. */
  readonly letter: { readonly subject: string; readonly html: string; readonly text: string } | null;
  /** The single-use link, for handing it over by hand: only while it waits and nobody sends mails. */
  readonly link: string | null;
  readonly hasGateway: boolean;
  readonly mayTryAgain: boolean;
  /** It may arrive twice when it is tried again. */
  readonly mayDouble: boolean;
  readonly isDue: boolean;
}

/** One mail as it is sent; null for whoever may not see it, and where there is none. */
export async function readMail(viewer: Viewer, mailId: MailId, shownIn: Language | null): Promise<MailPage | null> {
  if (!mayAtAll(viewer, "outbox:read")) return null;
  const row = await db().mail.findUnique({ where: { id: mailId } });
  if (row === null) return null;
  const { hasGateway, origin } = mailDesk();
  const language = isLanguage(row.language) ? row.language : "es";
  const status = row.status as MailStatus;
  const expiresAt = row.expiresAt === null ? null : instantOf(row.expiresAt);
  // Where a service sends it, the link is between the service and whoever it is for.
  const secretPath = hasGateway || status !== "waiting" ? null : row.secretPath;
  const decided = tryAgain({ kind: row.kind, status });
  const dueAt = instantOf(row.dueAt);
  return {
    id: mailId,
    kept: row.kind,
    kind: isMailKind(row.kind) ? row.kind : null,
    toName: row.toName,
    toEmail: row.toEmail,
    status,
    attempt: row.attempt,
    language,
    shownIn: shownIn ?? language,
    createdAt: instantOf(row.createdAt),
    dueAt,
    isDue: dueAt <= now(),
    expiresAt,
    sentAt: row.sentAt === null ? null : instantOf(row.sentAt),
    sentAs: row.sentAs,
    ...faultOf(row.lastFault),
    letter: isMailKind(row.kind) ? await letterOf(row, { language: shownIn ?? language, secretPath, expiresAt }) : null,
    link: secretPath === null ? null : `${origin}${secretPath}`,
    hasGateway,
    mayTryAgain: hasGateway && decided.ok && mayAtAll(viewer, "outbox:retry"),
    mayDouble: decided.ok && decided.value.mayDouble && row.unsureSince !== null,
  };
}

interface Shown {
  readonly language: Language;
  readonly secretPath: string | null;
  readonly expiresAt: Instant | null;
}

async function letterOf(
  row: { readonly kind: string; readonly facts: unknown; readonly toName: string },
  { language, secretPath, expiresAt }: Shown,
) {
  const { origin, write } = mailDesk();
  const { name: brand, timeZone: zone } = await loadBrand();
  const mail = { kind: row.kind, facts: row.facts as Parameters<typeof write>[0]["facts"] };
  const letter = await write(mail, { language, brand, zone, origin, name: row.toName, secretPath, expiresAt });
  return { ...letter, html: withoutStyleSheet(letter.html) };
}

/** The page's policy lets no style sheet in but its own. What goes is only for dark screens; the rest stands at the elements. */
function withoutStyleSheet(html: string): string {
  return html.replace(/<style>[^<]*<\/style>/g, "");
}
