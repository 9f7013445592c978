import { expect, test } from "vitest";
import { decideBrand, type BrandDraft } from "~/people/domain/brand-settings";
import { logoTypeOf } from "~/people/domain/logo";
import { isTimeZone, TIME_ZONES, zonesWith } from "~/people/domain/zones";

const draft: BrandDraft = {
  name: "Hogar",
  timeZone: "America/Bogota",
  language: "es",
  languages: ["es", "en"],
  currency: "COP",
  accent: null,
};

test("settings the portal can be run with are taken, others are refused by what is wrong", () => {
  expect(decideBrand(draft)).toMatchObject({ ok: true, value: { palette: null } });
  expect(decideBrand({ ...draft, accent: "#8c1d40" })).toMatchObject({ ok: true });
  const codeOf = (change: Partial<BrandDraft>) => {
    const decided = decideBrand({ ...draft, ...change });
    return decided.ok ? null : decided.refusal.code;
  };
  expect(codeOf({ timeZone: "America/Atlantis" })).toBe("brand.unknown-zone");
  expect(codeOf({ timeZone: "+02:00" })).toBe("brand.unknown-zone");
  expect(codeOf({ currency: "XXZ" })).toBe("brand.unknown-currency");
  expect(codeOf({ languages: ["en"] })).toBe("brand.language-not-offered");
  expect(codeOf({ accent: "#ffd400" })).toBe("brand.accent-too-pale");
});

test("an older name of a zone stays with whoever has it, and is not offered to others", () => {
  expect(isTimeZone("America/Buenos_Aires")).toBe(true);
  expect(zonesWith("UTC")).toBe(TIME_ZONES);
  expect(zonesWith("Etc/Old_Name")[0]).toBe("Etc/Old_Name");
});

test("a picture is known by its first bytes, and a drawing that could hold scripts is none", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(logoTypeOf(bytes("\x89PNG\r\n\x1a\n...."))).toBe("image/png");
  expect(logoTypeOf(bytes("\xff\xd8\xff\xe0...."))).toBe("image/jpeg");
  expect(logoTypeOf(bytes("RIFF\x10\0\0\0WEBPVP8 "))).toBe("image/webp");
  expect(logoTypeOf(bytes("RIFF\x10\0\0\0WAVEfmt "))).toBeNull();
  expect(logoTypeOf(bytes(`<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`))).toBeNull();
  expect(logoTypeOf(bytes("GIF89a"))).toBeNull();
  expect(logoTypeOf(new Uint8Array())).toBeNull();
});
