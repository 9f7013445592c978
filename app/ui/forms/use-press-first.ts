import { useEffect, useRef } from "react";

/**
 * A field is checked when it is left. If it is left by a press on something below it, the message that appears moves that
 * something away from under the finger, and the press is lost: a role not chosen, a button not pushed. So while a button
 * of the mouse is down, the leaving is held back; it is told when the press is over, unless the press sent the form.
 */
export function usePressFirst() {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = ref.current;
    if (form === null) return undefined;
    let isDown = false;
    let left: EventTarget | null = null;
    const stop = new AbortController();
    const listen = { capture: true, signal: stop.signal };
    const tell = () => {
      const field = left;
      left = null;
      field?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    };
    const up = () => {
      isDown = false;
      // The click comes right after.
      if (left !== null) setTimeout(tell);
    };
    document.addEventListener("pointerdown", () => (isDown = true), listen);
    document.addEventListener("pointerup", up, listen);
    document.addEventListener("pointercancel", up, listen);
    form.addEventListener("submit", () => (left = null), listen);
    form.addEventListener(
      "focusout",
      (event) => {
        if (!isDown) return;
        left = event.target;
        event.stopPropagation();
      },
      listen,
    );
    return () => {
      stop.abort();
    };
  }, []);
  return ref;
}
