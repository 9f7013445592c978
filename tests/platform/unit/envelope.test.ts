import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneAddress, mailboxOf, oneLine, readMailbox, subjectOf, written } from "~/platform/mail/envelope";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[\r\n\t ,;:<>"'()@\\a-zñ\u202e\u2028]*$/),
  fc.constantFrom(
    "Ana\r\nBcc: otro@malo.example",
    '"; otro@malo.example; "',
    "Ana <otro@malo.example>, ",
    "=?utf-8?q?=0ABcc:_x?=",
  ),
);
/** What would let a reader of headers begin something new. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff](?![\udc00-\udfff])/u;

test("D25 any name gives exactly one recipient, on one line", () => {
  fc.assert(
    fc.property(anything, (name) => {
      const box = mailboxOf(name, "ana@aliado.example");
      expect(box).not.toBeNull();
      const line = box === null ? "" : written(box);
      expect(line).not.toMatch(BREAKING);
      expect(line).toMatch(/^(?:"[^"<>@,;:\\]*" <ana@aliado\.example>|ana@aliado\.example)$/);
    }),
    { numRuns: 2_000 },
  );
});

test("D25 any title gives one subject line of readable length", () => {
  fc.assert(
    fc.property(anything, anything, (first, second) => {
      const subject = subjectOf(`${first}${second}`);
      expect(subject).not.toMatch(BREAKING);
      expect([...subject].length).toBeLessThanOrEqual(200);
      expect(subject).toBe(subject.trim());
    }),
    { numRuns: 2_000 },
  );
});

test("D25 an address is one address, or none", () => {
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const address = `${before}ana@aliado.example${after}`;
      if (!isOneAddress(address)) return;
      expect(address.split("@")).toHaveLength(2);
      expect(address).not.toMatch(/[\s,;:<>"()[\]\\]/);
    }),
    { numRuns: 2_000 },
  );
  for (const good of ["ana@aliado.example", "ana.ruiz+x@sub.aliado.example", "josé@compañía.example", "a@b-c.co"])
    expect(isOneAddress(good), good).toBe(true);
  for (const bad of [
    "",
    "ana",
    "ana@",
    "@b.example",
    "ana@b",
    "a@b@c.example",
    "a@b.example,c@d.example",
    "a@b.example\n",
    "a b@c.example",
    "a@-b.example",
    `${"a".repeat(65)}@b.example`,
  ])
    expect(isOneAddress(bad), bad).toBe(false);
});

test("Names as people have them stay as they are", () => {
  for (const name of ["María Ángel Restrepo", "Jean-Luc O’Brien", "Muebles & Hogar S.A.S.", "李小龙", "Ñusta D'Amico"])
    expect(mailboxOf(name, "ana@aliado.example")).toEqual({ name, address: "ana@aliado.example" });
  expect(mailboxOf('Ana "la jefa" Ruiz (PWDX)', "a@b.example")?.name).toBe("Ana la jefa Ruiz PWDX");
});

test("The sender is read with a name or without", () => {
  expect(readMailbox("avisos@marca.example")).toEqual({ name: "", address: "avisos@marca.example" });
  expect(readMailbox(" Casa Lumbre <avisos@marca.example> ")).toEqual({
    name: "Casa Lumbre",
    address: "avisos@marca.example",
  });
  for (const wrong of ["", "Casa Lumbre", "a@b.example, c@d.example", "<>", "X <a@b.example>\nBcc: <c@d.example>"])
    expect(readMailbox(wrong), wrong).toBeNull();
});

test("A line keeps no invisible signs and is cut between whole characters", () => {
  expect(oneLine("  a\u0000b\r\n\tc\u200bd\u202e ", 100)).toBe("a b cd");
  expect(oneLine("😀😀😀", 2)).toBe("😀😀");
  expect(oneLine("\ud83d", 5)).toBe("");
});
