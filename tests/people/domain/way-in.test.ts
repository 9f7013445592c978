import fc from "fast-check";
import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { deviceOf } from "~/people/domain/devices";
import { contextWords, passwordFault } from "~/people/domain/passwords";
import { afterPassword, isFreshStep, readCode, requiredRoles, shownRecoveryCode } from "~/people/domain/second-factor";
import { expiryOf, isToken, pathOf } from "~/people/domain/tokens";

const strong = { isBreached: false, score: 4 };

test("D32 a password is refused for being leaked, for being about the person, and for being guessable, in this order", () => {
  const words = ["Lucía Prado", "lucia@valle.example", "Instalaciones Valle"];
  expect(passwordFault("hunter2hunter2", words, { isBreached: true, score: 0 })).toEqual({
    code: "people.password-breached",
  });
  expect(passwordFault("LUCIA-prado-77", words, strong)).toEqual({ code: "people.password-personal" });
  expect(passwordFault("Valle2026!", words, strong)).toEqual({ code: "people.password-personal" });
  expect(passwordFault("qwerasdf1", words, { isBreached: false, score: 2 })).toEqual({ code: "people.password-weak" });
  expect(passwordFault("morado tractor nube canoa", words, strong)).toBeNull();
  expect(passwordFault("lucia morado tractor nube canoa", words, strong)).toBeNull();
});

test("D32 any character may stand in a password, and what is long and strange is never about the person", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 8, maxLength: 128 }), (password) => {
      const fault = passwordFault(password, [], strong);
      expect(fault).toBeNull();
    }),
  );
});

test("words under four letters tell nothing about anybody", () => {
  expect(contextWords(["Ana Ruiz", "ana@la-casa.example"])).toEqual(["ruiz", "casa", "example"]);
});

test("what is typed for a code is one of the phone, a recovery code, or nothing", () => {
  expect(readCode(" 123 456 ")).toEqual({ kind: "phone", code: "123456" });
  expect(readCode("K7M2Q-X4WRT")).toEqual({ kind: "recovery", code: "k7m2qx4wrt" });
  for (const nothing of ["", "12345", "1234567", "k7m2q", "k7m2q-x4wr0", "１２３４５６"])
    expect(readCode(nothing)).toBeNull();
  expect(shownRecoveryCode("k7m2qx4wrt")).toBe("k7m2q-x4wrt");
});

test("no code counts twice, nor one older than the last that was used", () => {
  expect(isFreshStep(100, null)).toBe(true);
  expect(isFreshStep(100, 99)).toBe(true);
  expect(isFreshStep(100, 100)).toBe(false);
  expect(isFreshStep(99, 100)).toBe(false);
});

test("a second factor that is on is always asked for, and one the role requires is set up first", () => {
  expect(afterPassword({ role: "admin", hasSecondFactor: true }, [])).toBe("secondStep");
  expect(afterPassword({ role: "admin", hasSecondFactor: false }, ["admin"])).toBe("setUp");
  expect(afterPassword({ role: "partnerAgent", hasSecondFactor: false }, ["admin"])).toBe("in");
  expect(requiredRoles(["manager", "nobody", "admin", "manager"])).toEqual(["admin", "manager"]);
});

test("links last as long as they are good for", () => {
  const day = 86_400_000;
  expect(expiryOf("invitation", instant(0))).toBe(7 * day);
  expect(expiryOf("reset", instant(0))).toBe(day / 24);
  expect(expiryOf("emailChange", instant(0))).toBe(day);
  expect(pathOf("emailChange", "x")).toBe("/email-change/x");
  expect(isToken("A".repeat(27))).toBe(true);
  for (const nothing of ["", "A".repeat(26), "A".repeat(28), `${"A".repeat(26)}/`])
    expect(isToken(nothing)).toBe(false);
});

test("a device is named as its owner knows it", () => {
  const android =
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
  const edge = "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
  const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1";
  expect(deviceOf(android)).toEqual({ browser: "Chrome", system: "Android" });
  expect(deviceOf(edge)).toEqual({ browser: "Edge", system: "Windows" });
  expect(deviceOf(iphone)).toEqual({ browser: "Safari", system: "iOS" });
  expect(deviceOf("curl/8")).toEqual({ browser: null, system: null });
});
