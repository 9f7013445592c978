import type { Format } from "./format";
import type { TextKey, Translate } from "./translate";

type MessageParams = Readonly<Record<string, string | number>>;
type FormKey = Extract<TextKey<"ui">, `form.${string}`>;

/** A message travels as its key in the `ui` texts, with what belongs into it behind a bar:
 *  `form.required`, `form.tooLong|{"max":200}`. */
export function messageKey(key: string, params: MessageParams): string {
  return `${key}|${JSON.stringify(params)}`;
}

/** The reverse of `messageKey`. What is not well formed is taken as a key without parameters. */
export function readMessage(message: string): { readonly key: string; readonly params: MessageParams } {
  const bar = message.indexOf("|");
  if (bar < 0) return { key: message, params: {} };
  return { key: message.slice(0, bar), params: readParams(message.slice(bar + 1)) };
}

function readParams(text: string): MessageParams {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(isParam));
  } catch {
    return {};
  }
}

function isParam(entry: [string, unknown]): entry is [string, string | number] {
  return typeof entry[1] === "string" || typeof entry[1] === "number";
}

/** The sentence of a message. What is no key of a form's message is a sentence already. */
export function messageText(t: Translate<"ui">, format: Format, message: string): string {
  const { key, params } = readMessage(message);
  if (!isFormKey(key)) return message;
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" && name !== "count" ? format.number(value) : value,
  ]);
  const text = t(key, Object.fromEntries(written));
  // A key without a text, which a test rules out for our own, becomes the general one rather than being shown raw.
  return text === key ? t("form.badValue") : text;
}

function isFormKey(key: string): key is FormKey {
  return /^form\.\w+$/.test(key);
}
