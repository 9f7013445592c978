import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadFactor, makeRecoveryCodes, useCode } from "~/people/store/second-factor.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Ten new recovery codes in place of the old ones, for a code of the phone. Shown once. */
export async function renewRecoveryCodes(
  viewer: Viewer,
  code: string,
): Promise<Result<readonly string[], PeopleRefusal>> {
  const state = await loadFactor(viewer.personId);
  if (!state.isOn) return refuse({ code: "people.factor-not-on" });
  const taken = await takeAttempt([{ kind: "codePerson", on: viewer.personId }]);
  if (!taken.ok) return taken;
  const codes = await inTransaction(async (tx) =>
    (await useCode(tx, viewer.personId, state, code, now())) ? makeRecoveryCodes(tx, viewer.personId) : null,
  );
  if (codes === null) return refuse({ code: "people.wrong-code" });
  await taken.value.giveBack();
  return ok(codes);
}
