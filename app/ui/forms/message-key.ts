export type MessageParams = Readonly<Record<string, string | number>>;

/** A message travels as its key in the `refusals` texts, with what belongs into it behind a bar:
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
