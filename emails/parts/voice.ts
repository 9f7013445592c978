import type { ReactElement } from "react";
import type { NoticeMail } from "~/notices/domain/mails";
import type { PeopleMail } from "~/people/domain/mails";
import type { Format } from "~/platform/i18n/format";
import type { Translate } from "~/platform/i18n/translate";

/** Every mail the portal sends. */
export type AnyMail = PeopleMail | NoticeMail;

export type FactsOf<Kind extends AnyMail["kind"]> = Extract<AnyMail, { readonly kind: Kind }>["facts"];

/** What a mail is written with, besides its own facts. */
export interface Voice {
  readonly t: Translate<"mail">;
  readonly roles: Translate<"common">;
  readonly levels: Translate<"clocks">;
  readonly format: Format;
  readonly brand: string;
  /** Who it is for; may be empty. */
  readonly name: string;
  /** The portal's address without a slash at the end: every link begins with it. */
  readonly origin: string;
  /** The link with the single-use secret; null once the secret is gone, or for a mail that has none. */
  readonly secretLink: string | null;
  /** Until when that link works. */
  readonly expiresAt: number | null;
}

/** A mail's subject and its body, written side by side. */
export interface Letter {
  readonly subject: string;
  readonly body: ReactElement;
}

export type Template<Kind extends AnyMail["kind"]> = (facts: FactsOf<Kind>, voice: Voice) => Letter;
