import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { saveLevel } from "~/servicelevels/commands/save-level.server";
import { readCalendars } from "~/servicelevels/queries/read-settings.server";
import { NoCalendar } from "~/servicelevels/ui/no-calendar";
import { NewPage } from "~/servicelevels/ui/new-page";
import { LevelForm, type LevelAnswer } from "~/servicelevels/ui/level-form";
import { levelDraftOf, levelForm, previewIntent } from "./level-form.server";

export const loader = read({ may: "level:write" }, async () => ({
  calendars: await readCalendars(),
  constraint: constraintsOf(levelForm),
}));

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    save: intent({ may: "level:write", form: levelForm }, async ({ viewer, form }) =>
      answer(await saveLevel(viewer, null, levelDraftOf(form)), (id) => ({
        to: `/settings/levels/${id}`,
        said: "saved",
      })),
    ),
    preview: previewIntent,
  },
});

export default function NewLevelRoute() {
  const { calendars, constraint } = useLoaderData<typeof loader>();
  const answered = useActionData<LevelAnswer>();
  return (
    <NewPage what="levels">
      {calendars.length === 0 ? (
        <NoCalendar />
      ) : (
        <LevelForm page={null} calendars={calendars} constraint={constraint} answer={answered} />
      )}
    </NewPage>
  );
}
