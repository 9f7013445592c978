import type { Instant } from "~/kernel/instant";
import type { OwedMail } from "~/platform/db/outbox.server";
import type { Language } from "~/platform/i18n/languages";

/** How a mail is written and whether anybody takes it: known to the composition, asked for by the outbox page. */
export interface MailDesk {
  /** The portal's address, without a slash at the end. */
  readonly origin: string;
  /** False: mails stay in the outbox, and their links are handed over by hand. */
  readonly hasGateway: boolean;
  readonly write: (mail: OwedMail, setting: LetterSetting) => Promise<{ subject: string; html: string; text: string }>;
}

export interface LetterSetting {
  readonly language: Language;
  readonly brand: string;
  readonly zone: string;
  readonly origin: string;
  readonly name: string;
  readonly secretPath: string | null;
  readonly expiresAt: Instant | null;
}

/** Kept with the process, as the database is: the development server reads modules anew without starting again. */
const holder: typeof globalThis & { eslabonMailDesk?: MailDesk } = globalThis;

export function useMailDesk(desk: MailDesk): void {
  holder.eslabonMailDesk = desk;
}

export function mailDesk(): MailDesk {
  if (holder.eslabonMailDesk === undefined) throw new Error("nobody was named who writes mails");
  return holder.eslabonMailDesk;
}
