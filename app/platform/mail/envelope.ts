import type { Mailbox } from "./gateway";

const MOST_SUBJECT = 200;
const MOST_NAME = 100;

/** One line whatever comes in: no line breaks, no control characters, no marks that turn the direction of writing. */
export function oneLine(text: string, most: number): string {
  const line = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cn}\ufffd]+/gu, "")
    .trim();
  return [...line].slice(0, most).join("").trim();
}

export function subjectOf(text: string): string {
  return oneLine(text, MOST_SUBJECT);
}

/**
 * The name beside an address. What means something in a header (quotes, commas, angle brackets, colons …) is left out,
 * so that no name can be read as a second recipient.
 */
export function mailboxOf(name: string, address: string): Mailbox | null {
  if (!isOneAddress(address)) return null;
  const plain = oneLine(name, MOST_NAME * 2).replace(/[^\p{L}\p{M}\p{N} .'’&+_-]+/gu, " ");
  return { name: oneLine(plain, MOST_NAME), address };
}

/** Exactly one plain address, as people type it: no list, no comment, no quoting, nothing that breaks a line. */
export function isOneAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    /^[^\s@<>"(),:;[\]\\\p{C}]{1,64}@(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u.test(
      address,
    )
  );
}

/** `"Ana Ruiz" <ana@example.com>`; the name needs no escaping as it holds nothing to escape. */
export function written({ name, address }: Mailbox): string {
  return name === "" ? address : `"${name}" <${address}>`;
}

/** Reads `MAIL_FROM`: `avisos@marca.example` or `Marca <avisos@marca.example>`. Null when it is neither. */
export function readMailbox(text: string): Mailbox | null {
  const [, name = "", address = ""] = /^([^<>\r\n]*)<([^<>]*)>$/u.exec(text.trim()) ?? ["", "", text.trim()];
  return mailboxOf(name, address);
}
