import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import type { Language } from "~/platform/i18n/languages";
import { db } from "./db.server";
import type { OwedMail } from "./outbox.server";

/** A mail one relay has for a while. The number of the attempt fences it: reports of an older one are not heard. */
export interface ClaimedMail {
  readonly id: string;
  readonly mail: OwedMail;
  readonly language: Language;
  readonly toName: string;
  readonly toEmail: string;
  readonly secretPath: string | null;
  readonly expiresAt: Instant | null;
  readonly attempt: number;
  readonly claimedUntil: Instant;
  /** Since when, before this claim, the mail service may have had it. Null: it surely has not. */
  readonly unsureBefore: Instant | null;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly facts: OwedMail["facts"];
  readonly language: Language;
  readonly toName: string;
  readonly toEmail: string;
  readonly secretPath: string | null;
  readonly expiresAt: Date | null;
  readonly attempt: number;
  readonly claimedUntil: Date;
  readonly unsureBefore: Date | null;
}

/**
 * Takes up to `most` mails that are due, and those whose claim ran out, the longest due first. What another relay is
 * taking at this moment is passed over, so two never take the same.
 */
export async function claimMails(at: Instant, until: Instant, most: number): Promise<ClaimedMail[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH due AS MATERIALIZED (
      SELECT "id", "dueAt", "unsureSince" FROM "Mail"
      WHERE (("status" = 'waiting' AND "dueAt" <= ${dateOf(at)}) OR ("status" = 'sending' AND "claimedUntil" <= ${dateOf(at)}))
        AND ("expiresAt" IS NULL OR "expiresAt" > ${dateOf(at)})
      ORDER BY "dueAt", "id" LIMIT ${most} FOR UPDATE SKIP LOCKED)
    UPDATE "Mail" m
    SET "status" = 'sending', "attempt" = m."attempt" + 1, "claimedUntil" = ${dateOf(until)},
        "unsureSince" = COALESCE(m."unsureSince", ${dateOf(at)})
    FROM due WHERE m."id" = due."id"
    RETURNING m."id"::text, m."kind", m."facts", m."language", m."toName", m."toEmail", m."secretPath",
              m."expiresAt", m."attempt", m."claimedUntil", due."unsureSince" AS "unsureBefore"`;
  return rows.map(({ kind, facts, expiresAt, claimedUntil, unsureBefore, ...row }) => ({
    ...row,
    mail: { kind, facts },
    expiresAt: expiresAt === null ? null : instantOf(expiresAt),
    claimedUntil: instantOf(claimedUntil),
    unsureBefore: unsureBefore === null ? null : instantOf(unsureBefore),
  }));
}

/** What came of a claim. */
export type MailReport =
  | { readonly status: "sent"; readonly at: Instant; readonly as: string | null; readonly fault: string | null }
  | { readonly status: "refused"; readonly fault: string }
  | {
      readonly status: "waiting";
      readonly dueAt: Instant;
      readonly fault: string;
      readonly unsureSince: Instant | null;
    };

/** Records what came of a claim, unless the mail was claimed anew meanwhile: then false, and nothing is changed. */
export async function reportMail(claim: Pick<ClaimedMail, "id" | "attempt">, report: MailReport): Promise<boolean> {
  const { count } = await db().mail.updateMany({
    where: { id: claim.id, attempt: claim.attempt, status: "sending" },
    data: { claimedUntil: null, ...columnsOf(report) },
  });
  return count === 1;
}

function columnsOf(report: MailReport) {
  switch (report.status) {
    case "sent":
      return {
        status: "sent",
        sentAt: dateOf(report.at),
        sentAs: report.as,
        lastFault: report.fault,
        secretPath: null,
        unsureSince: null,
      };
    case "refused":
      return { status: "refused", lastFault: report.fault, secretPath: null };
    case "waiting":
      return {
        status: "waiting",
        dueAt: dateOf(report.dueAt),
        lastFault: report.fault,
        unsureSince: report.unsureSince === null ? null : dateOf(report.unsureSince),
      };
  }
}

/** What is of no use any more is not sent, and its secret goes. Answers with how many. */
export async function expireMails(at: Instant): Promise<number> {
  const { count } = await db().mail.updateMany({
    where: {
      expiresAt: { lte: dateOf(at) },
      OR: [{ status: "waiting" }, { status: "sending", claimedUntil: { lte: dateOf(at) } }],
    },
    data: { status: "expired", secretPath: null, claimedUntil: null },
  });
  return count;
}
