import { instant, type Instant } from "~/kernel/instant";

let read = () => Date.now();

/** The one place the clock is read; domains get the time passed in. */
export function now(): Instant {
  return instant(read());
}

/** Tests stand at a moment of their own. Gives the way back. */
export function setClock(next: () => number): () => void {
  const before = read;
  read = next;
  return () => {
    read = before;
  };
}
