import { idOf, type PersonId } from "~/kernel/ids";
import type { PeopleMail } from "~/people/domain/mails";
import type { Tx } from "~/platform/db/db.server";
import { postMail, type PostOptions, type Recipient } from "~/platform/db/outbox.server";
import { defaultLanguage, isLanguage, type Language } from "~/platform/i18n/languages";

/** Writes a mail about an account, in the person's language, or the brand's where none was chosen. */
export async function mailTo(
  tx: Tx,
  to: { readonly id: string; readonly name: string; readonly email: string; readonly language: string | null },
  brandLanguage: string,
  mail: PeopleMail,
  options: PostOptions,
): Promise<void> {
  const recipient: Recipient = {
    personId: idOf<PersonId>(to.id),
    name: to.name,
    email: to.email,
    language: languageOf(to.language, brandLanguage),
  };
  await postMail(tx, mail, recipient, options);
}

function languageOf(own: string | null, brand: string): Language {
  if (isLanguage(own)) return own;
  return isLanguage(brand) ? brand : defaultLanguage;
}
