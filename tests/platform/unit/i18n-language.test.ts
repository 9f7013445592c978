import fc from "fast-check";
import { expect, test } from "vitest";
import { languageCookie, resolveLanguage } from "~/platform/i18n/resolve-language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { startTexts } from "~/platform/i18n/client";
import type { Namespace } from "~/platform/i18n/languages";
import type { TextSource } from "~/platform/i18n/texts-context";
import type { TextKey } from "~/platform/i18n/translate";

const offered = ["es", "en"] as const;
const nothing = { offered, person: null, cookie: null, acceptLanguage: null };

test("Spanish is spoken where nobody asks for anything", () => {
  expect(resolveLanguage(nothing)).toBe("es");
  expect(resolveLanguage({ ...nothing, acceptLanguage: "fr-FR, de;q=0.8" })).toBe("es");
});

test("a person's own setting wins over the cookie, the cookie over the browser", () => {
  expect(resolveLanguage({ offered, person: "en", cookie: "language=es", acceptLanguage: "es" })).toBe("en");
  expect(resolveLanguage({ offered, person: null, cookie: "a=b; language=en; c=d", acceptLanguage: "es" })).toBe("en");
  expect(resolveLanguage({ ...nothing, acceptLanguage: "en-GB,en;q=0.9,es;q=0.8" })).toBe("en");
});

test("of the browser's languages the one with the most weight is taken, whatever its place", () => {
  expect(resolveLanguage({ ...nothing, acceptLanguage: "es;q=0.3, en-US;q=0.9" })).toBe("en");
  expect(resolveLanguage({ ...nothing, acceptLanguage: "en;q=0, *;q=0.1" })).toBe("es");
  expect(resolveLanguage({ ...nothing, acceptLanguage: "en;q=9, es;q=0.2" })).toBe("es");
});

test("a setting or cookie that is no language of ours is passed over", () => {
  expect(resolveLanguage({ offered, person: "fr", cookie: "language=../../etc", acceptLanguage: "en" })).toBe("en");
});

test("a language the brand does not offer counts as not asked for", () => {
  const onlyEnglish = { ...nothing, offered: ["en"] as const };
  expect(resolveLanguage(onlyEnglish)).toBe("en");
  expect(resolveLanguage({ ...onlyEnglish, person: "es", cookie: "language=es", acceptLanguage: "es" })).toBe("en");
  expect(resolveLanguage({ ...nothing, offered: ["en", "es"], acceptLanguage: "fr" })).toBe("en");
});

test("any headers give one of our languages", () => {
  fc.assert(
    fc.property(
      fc.option(fc.string()),
      fc.option(fc.string()),
      fc.option(fc.string()),
      (person, cookie, acceptLanguage) => {
        expect(["es", "en"]).toContain(resolveLanguage({ offered, person, cookie, acceptLanguage }));
      },
    ),
  );
});

test("the cookie of the switch is read back as the language chosen, and goes over https only where there is https", () => {
  const cookie = languageCookie("en", true);
  expect(resolveLanguage({ ...nothing, cookie: cookie.split(";")[0] ?? "" })).toBe("en");
  expect(cookie).toContain("; Secure");
  expect(languageCookie("en", false)).not.toContain("Secure");
});

test("whole millions are plural in Spanish too, without a text of their own", () => {
  const t = textsFor("es", "ui");
  expect(t("chain.failures", { count: 1 })).toBe("1 incidente");
  expect(t("chain.failures", { count: 1_000_000 })).toBe("1000000 incidentes");
});

test("the browser starts with the texts of every page and of its routes, and says what the server says", async () => {
  const browser = await startTexts("en", { root: {}, "routes/x": { handle: { texts: ["flags", "nonsense"] } } });
  for (const namespace of ["common", "ui", "flags"] as const) expect(browser.read(namespace)).toBeTypeOf("function");
  expect(textIn(browser, "ui", "form.required")).toBe(textsFor("en", "ui")("form.required"));
});

test("texts that are not here yet are waited for once, however many ask", async () => {
  const browser = await startTexts("es", {});
  const coming = browser.read("incidents");
  expect(coming).toBeInstanceOf(Promise);
  expect(browser.read("incidents")).toBe(coming);
  await coming;
  expect(textIn(browser, "incidents", "list.caption")).toBe(textsFor("es", "incidents")("list.caption"));
});

test("a document in a language we do not have is read in Spanish", async () => {
  expect((await startTexts("fr", {})).language).toBe("es");
});

function textIn<N extends Namespace>(source: TextSource, namespace: N, key: TextKey<N>): string {
  const found = source.read(namespace);
  if (typeof found !== "function") throw new Error(`${namespace} is still on its way`);
  return found(key);
}
