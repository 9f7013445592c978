import { render, toPlainText } from "@react-email/components";
import { formatterFor } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { textsFor } from "~/platform/i18n/server.server";
import { accessChanged } from "./access-changed";
import { breach } from "./breach";
import { clockDigest } from "./clock-digest";
import { clockWarning } from "./clock-warning";
import { emailChange } from "./email-change";
import { emailChangeAsked } from "./email-change-asked";
import { flagAccepted } from "./flag-accepted";
import { invitation } from "./invitation";
import type { AnyMail, Letter, Template, Voice } from "./parts/voice";
import { reset } from "./reset";
import { weeklySummary } from "./weekly-summary";

/** The words of every mail: one that is missing does not compile. */
const templates = {
  "people.invitation": invitation,
  "people.reset": reset,
  "people.emailChange": emailChange,
  "people.emailChangeAsked": emailChangeAsked,
  "people.accessChanged": accessChanged,
  "notices.clockWarning": clockWarning,
  "notices.breach": breach,
  "notices.clockDigest": clockDigest,
  "notices.flagAccepted": flagAccepted,
  "notices.weeklySummary": weeklySummary,
} as const satisfies { readonly [Kind in AnyMail["kind"]]: Template<Kind> };

export interface MailSetting {
  readonly language: Language;
  readonly brand: string;
  /** IANA zone of the brand: moments are written in it, and say so. */
  readonly zone: string;
  /** The portal's address, `https://portal.example`. */
  readonly origin: string;
  readonly name: string;
  /** Path with the single-use secret, "/invitation/…"; null where there is none, or none any more. */
  readonly secretPath: string | null;
  readonly expiresAt: number | null;
}

export interface WrittenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Writes a mail as it is sent: the same facts give the same bytes, whenever and how often. Throws for a kind without words. */
export async function writeMail(mail: { kind: string; facts: object }, setting: MailSetting): Promise<WrittenMail> {
  const { subject, body } = letterOf(mail, voiceOf(setting));
  const html = await render(body);
  return { subject, html, text: plainText(html) };
}

function letterOf({ kind, facts }: { kind: string; facts: object }, voice: Voice): Letter {
  if (!Object.hasOwn(templates, kind)) throw new Error(`there are no words for a mail ${kind}`);
  // What was posted under a kind are the facts of that kind: `postMail` takes no others.
  const template = templates[kind as AnyMail["kind"]] as (facts: object, voice: Voice) => Letter;
  return template(facts, voice);
}

function voiceOf({ language, brand, zone, origin, name, secretPath, expiresAt }: MailSetting): Voice {
  return {
    t: textsFor(language, "mail"),
    roles: textsFor(language, "common"),
    levels: textsFor(language, "clocks"),
    format: formatterFor(language, zone),
    brand,
    name,
    origin,
    secretLink: secretPath === null ? null : `${origin}${secretPath}`,
    expiresAt,
  };
}

/** What is used here of the elements and the builder of html-to-text, which comes without types. */
interface LinkElement {
  readonly children: unknown;
  readonly attribs: { readonly href: string };
}
interface TextBuilder {
  readonly addInline: (text: string, options: { readonly noWordTransform: boolean }) => void;
}

/** The same words for programs that show no HTML: links with their address, figures in columns. */
function plainText(html: string): string {
  return toPlainText(html, {
    wordwrap: false,
    formatters: {
      labelledLink: (link: LinkElement, walk: (inside: unknown, text: TextBuilder) => void, text: TextBuilder) => {
        walk(link.children, text);
        text.addInline(`: ${link.attribs.href}`, { noWordTransform: true });
      },
    },
    selectors: [
      { selector: "a", format: "labelledLink" },
      { selector: "h1", options: { uppercase: false } },
      { selector: "table.data", format: "dataTable", options: { uppercaseHeaderCells: false, maxColumnWidth: 44 } },
    ],
  });
}
