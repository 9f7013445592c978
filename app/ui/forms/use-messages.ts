import { messageText } from "~/platform/i18n/message-key";
import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "../now";

/** Turns what is wrong with a field into a sentence: the browser's own findings come as keys (see `message-key.ts`), the
 *  server's as sentences already. */
export function useMessages(): (message: string) => string {
  const t = useTexts("ui");
  const format = useFormat();
  return (message) => messageText(t, format, message);
}
