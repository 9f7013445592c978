import type { Viewer } from "~/people/domain/roles";
import { endSessionNamed, endSessionsBut } from "~/people/store/sessions.server";
import { inTransaction } from "~/platform/db/db.server";

/** Ends one of one's own sessions, by the name the page gives it. Null: there is none of one's own under it. */
export async function endOwnSession(viewer: Viewer, ref: string): Promise<true | null> {
  return (await inTransaction((tx) => endSessionNamed(tx, viewer.personId, ref))) ? true : null;
}

/** Ends all of one's own sessions but the one that asks. */
export async function endOtherSessions(viewer: Viewer, ownHash: string): Promise<void> {
  await inTransaction((tx) => endSessionsBut(tx, viewer.personId, ownHash));
}
