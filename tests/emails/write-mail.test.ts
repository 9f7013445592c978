import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { samples } from "../../emails/samples";
import { writeMail, type MailSetting } from "../../emails/write-mail.server";

const setting: MailSetting = {
  language: "es",
  brand: "Casa Lumbre",
  zone: "America/Bogota",
  origin: "https://portal.lumbre.example",
  name: "Ana Ruiz",
  secretPath: null,
  expiresAt: null,
};
const expiresAt = Date.UTC(2026, 10, 30, 15, 0);

test("every mail is written in both languages, with subject, html and text, and each link begins with the portal's address", async () => {
  for (const language of languages) {
    for (const { name, mail, secretPath } of samples) {
      const written = await writeMail(mail, {
        ...setting,
        language,
        secretPath,
        expiresAt: secretPath === null ? null : expiresAt,
      });
      const label = `${name} (${language})`;
      expect(written.subject.length, label).toBeGreaterThan(10);
      expect(written.subject, label).not.toMatch(/[{}\n]/);
      expect(written.html, label).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
      const hrefs = [...written.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
      const inText = [...written.text.matchAll(/https?:\/\/\S+/g)].map(([href]) => href);
      expect(hrefs.length, label).toBeGreaterThan(0);
      for (const link of [...hrefs, ...inText]) expect(link, label).toMatch(/^https:\/\/portal\.lumbre\.example(\/|$)/);
      if (secretPath !== null) expect(inText, label).toEqual([`https://portal.lumbre.example${secretPath}`]);
      expect(written.text, label).toContain("Casa Lumbre");
      expect(written.text, label).toContain("Ana Ruiz");
      expect(written.text, label).not.toMatch(/[{}<>]|undefined|null|NaN|\[object/);
      expect(written.html, label).not.toMatch(/undefined|NaN|\[object|\{\{/);
      const choosesNotices = written.text.includes("/me/notices");
      expect(choosesNotices, label).toBe(mail.kind.startsWith("notices."));
    }
  }
});

test("no sample is left out: every kind of mail has at least one", async () => {
  const kinds = new Set(samples.map(({ mail }) => mail.kind));
  expect(kinds.size).toBe(10);
  await expect(writeMail({ kind: "people.unheard", facts: {} }, setting)).rejects.toThrow(/no words/);
  await expect(writeMail({ kind: "toString", facts: {} }, setting)).rejects.toThrow(/no words/);
});

test("the text of a mail reads like a letter", async () => {
  const { subject, text } = await writeMail(
    { kind: "people.invitation", facts: { invitedBy: "María Restrepo", house: "Hogar S.A.S.", role: "partnerLead" } },
    { ...setting, secretPath: "/invitation/abc", expiresAt },
  );
  expect(subject).toBe("Su acceso al portal de Casa Lumbre");
  expect(text).toBe(
    [
      "Casa Lumbre",
      "",
      "",
      "Le damos la bienvenida al portal de Casa Lumbre",
      "",
      "Hola, Ana Ruiz:",
      "",
      "María Restrepo le abrió una cuenta en Hogar S.A.S., aliado de Casa Lumbre, con el rol «Responsable del aliado».",
      "",
      "En el portal se ve qué parte del recorrido del cliente le toca a cada quien, qué se le prometió y cómo va. Para entrar solo falta que elija su contraseña.",
      "",
      "Elegir mi contraseña: https://portal.lumbre.example/invitation/abc",
      "",
      "El enlace sirve una sola vez, hasta el 30 nov 2026, 10:00 (America/Bogota).",
      "",
      "Le llega porque María Restrepo escribió esta dirección. Si no esperaba la invitación, no haga nada: sin usted la cuenta no se abre.",
    ].join("\n"),
  );
});

test("a summary counts as people speak", async () => {
  const figures = { opened: 1, resolved: 0, breached: 0, openNow: 1 };
  const facts = { from: "2026-11-16", to: "2026-11-22", house: null, lines: [], ...figures };
  const es = await writeMail({ kind: "notices.weeklySummary", facts }, setting);
  expect(es.text).toContain("Se abrió un incidente. Se resolvieron 0. Ninguna promesa se venció. Queda uno abierto.");
  const en = await writeMail({ kind: "notices.weeklySummary", facts }, { ...setting, language: "en" });
  expect(en.text).toContain("One incident was opened. 0 were resolved. No promise was broken. One is still open.");
});

test("the same facts give the same bytes: a mail that comes again is recognised", async () => {
  for (const { mail, secretPath } of samples) {
    const [first, second] = [
      await writeMail(mail, { ...setting, secretPath }),
      await writeMail(mail, { ...setting, secretPath }),
    ];
    expect(second).toEqual(first);
  }
});

test("a mail whose link is gone says so, and shows none", async () => {
  const { html, text } = await writeMail({ kind: "people.reset", facts: {} }, setting);
  expect(text).toContain("Su enlace es personal");
  expect(html).not.toContain("/reset/");
});

test("D25 what people typed stands in a mail as they typed it, and is never markup", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }), async (typed) => {
      const facts = { invitedBy: `${typed}<img src=x onerror=alert(1)>`, house: `</td>${typed}`, role: "partnerAgent" };
      const { html } = await writeMail({ kind: "people.invitation", facts }, { ...setting, name: `<b>${typed}` });
      expect(html).not.toMatch(/<img|<b>|<script|onerror=[^&]*>/);
      expect(html.match(/<\/td>/g)?.length).toBe(tableCells);
    }),
    { numRuns: 60 },
  );
});

const plain = await writeMail(
  { kind: "people.invitation", facts: { invitedBy: "a", house: "b", role: "partnerAgent" } },
  setting,
);
const tableCells = plain.html.match(/<\/td>/g)?.length;
