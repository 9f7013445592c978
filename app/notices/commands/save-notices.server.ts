import { refuse, type Result } from "~/kernel/result";
import { choose, type Chosen, type Preferences } from "~/notices/domain/preferences";
import type { NoticeRefusal } from "~/notices/domain/refusals";
import { savePreferences } from "~/notices/store/preferences.server";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** A person chooses what to be told, and when not. `version` is that of the form's choices; 0 where nothing was chosen yet. */
export async function saveNotices(
  viewer: Viewer,
  version: number,
  chosen: Chosen,
): Promise<Result<Preferences, NoticeRefusal>> {
  const preferences = choose(viewer.role, chosen);
  if (!preferences.ok) return preferences;
  const isSaved = await inTransaction((tx) => savePreferences(tx, viewer.personId, version, preferences.value));
  return isSaved ? preferences : refuse({ code: "notices.changed-meanwhile" });
}
