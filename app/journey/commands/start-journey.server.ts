import { ok, refuse, type Result } from "~/kernel/result";
import { checkName } from "~/journey/domain/names";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { insertJourney } from "~/journey/store/journey.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** Gives the brand its journey, still without stages. */
export async function startJourney(
  viewer: Viewer,
  typed: { readonly name: string },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  const name = checkName(typed.name, []);
  if (!name.ok) return name;
  const isFirst = await inTransaction((tx) => insertJourney(tx, name.value));
  return isFirst ? ok(null) : refuse({ code: "journey.already-started" });
}
