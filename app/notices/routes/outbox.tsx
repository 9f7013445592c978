import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf, type MailId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { MAIL_STATUSES } from "~/notices/domain/outbox";
import { readOutbox } from "~/notices/queries/read-outbox.server";
import { OutboxView } from "~/notices/ui/outbox-view";
import { oneOf } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["mail"] } satisfies RouteTexts;

/** A place in the list, as it stands in an address: epoch milliseconds and the id, "1772442000000.0199…". */
const place = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((written) => {
    const [at = "", id = ""] = written.split(".");
    return { at: instant(Number(at)), id: idOf<MailId>(id) };
  });
const query = z.object({
  status: oneOf(MAIL_STATUSES).optional(),
  after: place.optional(),
  before: place.optional(),
});

export const loader = read({ may: "outbox:read", query }, async ({ viewer, query: { status, after, before } }) => {
  const asked = { status: status ?? null, after: after ?? null, before: before ?? null };
  return { page: found(await readOutbox(viewer, asked)), status: asked.status, statuses: MAIL_STATUSES };
});

export default function OutboxRoute() {
  return <OutboxView {...useLoaderData<typeof loader>()} />;
}
