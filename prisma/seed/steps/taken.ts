import type { Result } from "~/kernel/result";

/** What a decision of the demo's own people came to: it is written to be agreed with, so a refusal is a mistake in it. */
export function taken<Value>(result: Result<Value, { readonly code: string }> | null): Value {
  if (result === null || !result.ok) throw new Error(`a step of the demo was refused: ${JSON.stringify(result)}`);
  return result.value;
}
