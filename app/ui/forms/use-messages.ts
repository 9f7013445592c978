import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { useFormat } from "../now";
import { readMessage } from "./message-key";

type RefusalKey = ParseKeys<"refusals">;

/** Turns message keys (see `message-key.ts`) into sentences. A key without a text, which a test rules out for our own,
 *  becomes the general one rather than being shown raw. */
export function useMessages(): (message: string) => string {
  const { t, i18n } = useTranslation("refusals");
  const format = useFormat();
  return (message) => {
    const { key, params } = readMessage(message);
    const isKnown = i18n.exists(key, { ns: "refusals", ...params });
    const written: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      written[name] = typeof value === "number" && name !== "count" ? format.number(value) : value;
    }
    return t(isKnown ? (key as RefusalKey) : "form.badValue", written);
  };
}
