import type { Viewer } from "~/people/domain/roles";
import { actingAs } from "~/platform/db/actor.server";
import type { RequestContext } from "./context";

/** Runs what a form asked for as the person who sent it: whatever is written is theirs in the audit trail. */
export function asWriter<Value>(
  viewer: Viewer | null,
  { requestId, clientAddress }: RequestContext,
  via: { readonly may: string; readonly intent: string },
  work: () => Value,
): Value {
  const personId = viewer?.personId ?? null;
  const way = via.intent === "" ? via.may : `${via.may} ${via.intent}`;
  return actingAs({ kind: "person", personId, via: way, requestId, from: clientAddress }, work);
}
