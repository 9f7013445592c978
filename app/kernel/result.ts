/** An expected "no" is a value; a bug throws. Every decision of a domain answers with one of these. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>;

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function ok<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

/** `refusal` carries its code and the facts a person needs to understand it. */
export function refuse<const Refusal extends { readonly code: string }>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
