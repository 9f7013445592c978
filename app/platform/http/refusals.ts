import type { PeopleRefusal } from "~/people/domain/refusals";

/** Every "no" the business can say. */
export type Refusal = PeopleRefusal;

/**
 * The one table from code to HTTP status: 409 where somebody was faster or the state has moved on, 422 where what was
 * typed cannot be, 403 where the person may not, 503 where the server asks for patience. The message to a code stands
 * in the texts `refusals`, under the same name.
 */
const STATUS = {
  "people.wrong-credentials": 422,
  "people.busy": 503,
  "people.email-taken": 409,
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
