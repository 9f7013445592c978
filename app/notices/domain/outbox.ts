import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleMail } from "~/people/domain/mails";
import type { NoticeMail } from "./mails";

export type MailKind = PeopleMail["kind"] | NoticeMail["kind"];

/** In the order a mail goes through them; the last three are ends. */
export const MAIL_STATUSES = ["waiting", "sending", "sent", "refused", "expired"] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** Which mails are of no use without a link that works once; what is over has lost it. */
const CARRIES_LINK: Readonly<Record<MailKind, boolean>> = {
  "people.invitation": true,
  "people.reset": true,
  "people.emailChange": true,
  "people.emailChangeAsked": false,
  "people.accessChanged": false,
  "notices.clockWarning": false,
  "notices.breach": false,
  "notices.clockDigest": false,
  "notices.flagAccepted": false,
  "notices.weeklySummary": false,
};

export function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(CARRIES_LINK, kind);
}

export interface OutboxMail {
  readonly kind: string;
  readonly status: MailStatus;
}

export type OutboxRefusal =
  | { readonly code: "mail.already-out"; readonly status: MailStatus }
  | { readonly code: "mail.link-gone" }
  | { readonly code: "mail.changed-meanwhile" };

/**
 * A person asks for another try at once. `mayDouble`: the service may have had it longer ago than it remembers, and the
 * person knows better. A refused mail has lost its link: one that lives of it has to be written anew, by inviting again.
 */
export function tryAgain({ kind, status }: OutboxMail): Result<{ readonly mayDouble: boolean }, OutboxRefusal> {
  switch (status) {
    case "waiting":
      return ok({ mayDouble: false });
    case "refused":
      return isMailKind(kind) && CARRIES_LINK[kind] ? refuse({ code: "mail.link-gone" }) : ok({ mayDouble: true });
    case "sending":
    case "sent":
    case "expired":
      return refuse({ code: "mail.already-out", status });
  }
}
