import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { mayManagePeople } from "~/people/domain/accounts";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { loadAccount } from "~/people/store/accounts.server";
import { loadBrand } from "~/people/store/brand.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { turnFactorOff } from "~/people/store/second-factor.server";
import { endSessionsOf } from "~/people/store/sessions.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** For somebody who lost phone and codes: whoever manages the house takes the second factor away, and the person is told. */
export async function resetSecondFactor(
  viewer: Viewer,
  house: PartnerId | null,
  { personId }: { readonly personId: PersonId },
): Promise<Result<null, PeopleRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  const { language } = await loadBrand();
  const known = await loadOwnAccount(personId);
  return inTransaction(async (tx) => {
    const account = await loadAccount(tx, house, personId);
    if (account === null || known === null) return null;
    if (!(await turnFactorOff(tx, personId))) return refuse({ code: "people.factor-not-on" });
    await endSessionsOf(tx, personId);
    const mail = { kind: "people.accessChanged", facts: { what: "secondFactorOff" } } as const;
    await mailTo(tx, known, language, mail, { createdAt: now() });
    return ok(null);
  });
}
