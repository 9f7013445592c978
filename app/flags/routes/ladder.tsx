import { useLoaderData } from "@remix-run/react";
import { readBoard } from "~/flags/queries/read-ladder.server";
import { BoardView } from "~/flags/ui/board-view";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["flags"] } satisfies RouteTexts;

export const loader = read({ may: "flag:read" }, ({ viewer }) => readBoard(viewer));

export default function LadderRoute() {
  return <BoardView board={useLoaderData<typeof loader>()} />;
}
