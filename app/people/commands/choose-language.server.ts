import type { Viewer } from "~/people/domain/roles";
import { setLanguage } from "~/people/store/people.server";
import { inTransaction } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";

/** Keeps the person's own choice; a stranger's stays in a cookie only. */
export async function chooseLanguage(viewer: Viewer | null, language: Language): Promise<void> {
  if (viewer === null) return;
  await inTransaction((tx) => setLanguage(tx, viewer.personId, language));
}
