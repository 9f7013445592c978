import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { LevelId } from "~/kernel/ids";
import { mayAtAll } from "~/people/domain/permissions";
import { id } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { saveLevel } from "~/servicelevels/commands/save-level.server";
import { readLevel } from "~/servicelevels/queries/read-level.server";
import { readCalendars } from "~/servicelevels/queries/read-settings.server";
import type { LevelAnswer } from "~/servicelevels/ui/level-form";
import { LevelView } from "~/servicelevels/ui/level-view";
import { levelDraftOf, levelForm, previewIntent } from "./level-form.server";

const params = z.object({ levelId: id<LevelId>() });

export const loader = read({ may: "level:read", params }, async ({ viewer, params: { levelId } }) => ({
  page: found(await readLevel(levelId)),
  calendars: await readCalendars(),
  mayWrite: mayAtAll(viewer, "level:write"),
  constraint: constraintsOf(levelForm),
}));

export const action = writeOneOf({
  params,
  intents: {
    save: intent({ may: "level:write", form: levelForm, params }, async ({ viewer, form, params: { levelId } }) =>
      answer(await saveLevel(viewer, { id: levelId, version: form.version ?? 0 }, levelDraftOf(form)), {
        to: `/settings/levels/${levelId}`,
        said: "saved",
      }),
    ),
    preview: previewIntent,
  },
});

export default function LevelRoute() {
  return <LevelView {...useLoaderData<typeof loader>()} answer={useActionData<LevelAnswer>()} />;
}
