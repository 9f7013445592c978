import { createContext, useContext } from "react";
import { languages, type Language } from "~/platform/i18n/languages";

/** What the pages show of the brand. */
export interface Brand {
  /** Null until it has been read: the portal goes by its own name. */
  readonly name: string | null;
  readonly logo: string | null;
  readonly languages: readonly Language[];
}

const BrandContext = createContext<Brand>({ name: null, logo: null, languages });

export const BrandProvider = BrandContext.Provider;

export function useBrand(): Brand {
  return useContext(BrandContext);
}
