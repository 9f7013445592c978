import type { Instant } from "~/kernel/instant";
import { setClock } from "~/platform/clock.server";

/** Lets a command happen at a moment of the story instead of now. */
export async function atMoment<Value>(at: Instant, work: () => Promise<Value>): Promise<Value> {
  const back = setClock(() => at);
  try {
    return await work();
  } finally {
    back();
  }
}
