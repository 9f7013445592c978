import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { expiryOf, pathOf } from "~/people/domain/tokens";
import { loadBrand } from "~/people/store/brand.server";
import { confirmPassword } from "~/people/store/confirm-password.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { makeToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/**
 * Owes the new address a link to confirm it, and tells the old one. Nothing changes until the link is used. Whether the
 * new address is somebody else's is not told here: only whoever reads its mail learns it. Null: nobody.
 */
export async function askEmailChange(
  viewer: Viewer,
  typed: { readonly email: string; readonly password: string },
): Promise<Result<null, PeopleRefusal> | null> {
  const account = await loadOwnAccount(viewer.personId);
  if (account === null) return null;
  if (typed.email === account.email) return refuse({ code: "people.same-email" });
  const confirmed = await confirmPassword(account, typed.password);
  if (!confirmed.ok) return confirmed;
  const { language } = await loadBrand();
  const at = now();
  const facts = { newEmail: typed.email };
  await inTransaction(async (tx) => {
    const token = await makeToken(tx, {
      purpose: "emailChange",
      personId: viewer.personId,
      newEmail: typed.email,
      madeAt: at,
    });
    await mailTo(
      tx,
      { ...account, email: typed.email },
      language,
      { kind: "people.emailChange", facts },
      {
        createdAt: at,
        secretPath: pathOf("emailChange", token),
        expiresAt: expiryOf("emailChange", at),
      },
    );
    await mailTo(tx, account, language, { kind: "people.emailChangeAsked", facts }, { createdAt: at });
  });
  return ok(null);
}
