import { useLoaderData } from "@remix-run/react";
import { mayAtAll } from "~/people/domain/permissions";
import { read } from "~/platform/http/handlers.server";
import { readLevels } from "~/servicelevels/queries/read-settings.server";
import { LevelList } from "~/servicelevels/ui/level-list";

export const loader = read({ may: "level:read" }, async ({ viewer }) => ({
  levels: await readLevels(),
  mayWrite: mayAtAll(viewer, "level:write"),
}));

export default function LevelsRoute() {
  return <LevelList {...useLoaderData<typeof loader>()} />;
}
