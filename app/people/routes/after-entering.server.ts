import type { AfterPassword } from "~/people/domain/second-factor";
import { safePath } from "~/platform/http/redirect.server";

/** Where the browser goes when the first step of signing in is done; where one wanted to go travels along. */
export function afterEntering(step: AfterPassword, to: string | undefined): string {
  const wanted = safePath(to ?? "/");
  const along = wanted === "/" ? "" : `?to=${encodeURIComponent(wanted)}`;
  switch (step) {
    case "in":
      return wanted;
    case "secondStep":
      return `/sign-in/code${along}`;
    case "setUp":
      return `/sign-in/set-up${along}`;
  }
}
