import { createContext } from "react";
import type { Language, Namespace } from "./languages";
import type { Translate } from "./translate";

/** Where a page's texts come from: all in memory on the server, file by file in the browser. */
export interface TextSource {
  readonly language: Language;
  /** A part's texts; a promise while they are on their way. Always the same function for the same part. */
  read<N extends Namespace>(namespace: N): Translate<N> | Promise<void>;
}

export const TextsContext = createContext<TextSource | null>(null);
