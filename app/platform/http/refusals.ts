import type { PartnerRefusal } from "~/partners/domain/refusals";
import type { PeopleRefusal } from "~/people/domain/refusals";

/** Every "no" the business can say. */
export type Refusal = PeopleRefusal | PartnerRefusal;

/**
 * The one table from code to HTTP status: 409 where somebody was faster or the state has moved on, 422 where what was
 * typed cannot be, 403 where the person may not, 503 where the server asks for patience. The message to a code stands
 * in the texts `refusals`, under the same name.
 */
const STATUS = {
  "people.wrong-credentials": 422,
  "people.busy": 503,
  "people.email-taken": 409,
  "people.changed-meanwhile": 409,
  "people.wrong-role": 422,
  "people.partner-ended": 409,
  "people.already-disabled": 409,
  "people.already-active": 409,
  "people.last-admin": 409,
  "people.last-lead": 409,
  "partner.changed-meanwhile": 409,
  "partner.name-taken": 409,
  "partner.unknown-touchpoint": 422,
  "partner.no-touchpoint": 422,
  "partner.ended": 409,
  "partner.already-active": 409,
  "partner.not-ready": 409,
  "partner.open-incidents": 409,
  "partner.touchpoint-not-served": 409,
  "partner.role-too-short": 422,
  "partner.role-copied": 422,
  "partner.month-in-future": 422,
  "partner.month-confirmed": 409,
  "partner.nothing-entered": 422,
  "partner.nothing-to-confirm": 409,
} as const satisfies Record<Refusal["code"], number>;

export interface RefusalAnswer {
  readonly status: number;
  readonly code: Refusal["code"];
  /** Plain facts for the message. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export function answerTo(refusal: Refusal): RefusalAnswer {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<unknown>({ ...refusal })) {
    if (name !== "code" && (typeof value === "string" || typeof value === "number")) facts[name] = value;
  }
  return { status: STATUS[refusal.code], code: refusal.code, facts };
}
