import fc from "fast-check";
import { expect, test } from "vitest";
import { goTo, safePath } from "~/platform/http/redirect.server";

const ORIGIN = "https://portal.example";

/** Texts made of what leads astray: schemes, slashes both ways, controls, credentials, encoded pieces. */
const astray = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "\\",
        "/\\",
        "\\/",
        "http:",
        "https:",
        "javascript:",
        "data:",
        "@",
        ":",
        "?",
        "#",
        ".",
        "..",
      ),
      fc.constantFrom(
        "\t",
        "\n",
        "\r",
        "\0",
        " ",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "%0d%0a",
        "%2f",
        "%5c",
        "%09",
        "evil.example",
      ),
      fc.string({ maxLength: 4, unit: "binary" }),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(""));
const anything = fc.oneof(
  astray,
  astray.map((text) => `/${text}`),
  fc.string({ unit: "binary" }),
  fc.webUrl(),
);

/** Where a browser that stands on a page of ours goes. */
function landing(path: string): URL {
  return new URL(path, `${ORIGIN}/some/page`);
}

test("D14 whatever is asked for, the way leads to this very site", () => {
  fc.assert(
    fc.property(anything, (wanted) => {
      const path = safePath(wanted);
      expect(landing(path).origin).toBe(ORIGIN);
      expect(path).toMatch(/^\/(?![/\\])/);
      expect(path).not.toMatch(/[\u0000-\u001f\u007f\\]/);
    }),
    { numRuns: 20_000 },
  );
});

test("D14 a redirect says so in one header line, on this site, and only once as a GET", () => {
  fc.assert(
    fc.property(anything, (to) => {
      const { status, headers } = goTo({ to });
      const location = headers.get("location") ?? "";
      expect(status).toBe(303);
      expect(location).not.toMatch(/[\r\n]/);
      expect(landing(location).origin).toBe(ORIGIN);
    }),
    { numRuns: 5_000 },
  );
});

test("D14 a path of this site is kept as it is, and safe twice is safe once", () => {
  for (const path of ["/", "/incidents?status=open&page=2", "/partners/1#months", "/incidents?to=https://x.example"]) {
    expect(safePath(path)).toBe(path);
  }
  for (const elsewhere of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/\t/evil.example",
  ]) {
    expect(safePath(elsewhere), elsewhere).toBe("/");
  }
  fc.assert(
    fc.property(anything, (wanted) => safePath(safePath(wanted)) === safePath(wanted)),
    { numRuns: 5_000 },
  );
});
