/** Why an import is not started, not gone on with, or given up. Faults of a file and of its rows: see `faults`. */
export type ExchangeRefusal =
  | { readonly code: "import.no-file" }
  | { readonly code: "import.nothing-in-file" }
  /** `mostMegabytes` is what a file may have. */
  | { readonly code: "import.too-large"; readonly mostMegabytes: number }
  /** A file of binary data: a workbook, a picture, an archive. */
  | { readonly code: "import.not-a-csv" }
  | { readonly code: "import.no-such-mapping" }
  /** Incidents cannot be held to a level before there is one. */
  | { readonly code: "import.no-level" }
  /** The same file is being read right now. */
  | { readonly code: "import.already-going" }
  /** Only what was checked is imported. */
  | { readonly code: "import.not-checked" }
  | { readonly code: "import.nothing-to-import" };

export type RefusalOf<Code extends ExchangeRefusal["code"]> = Extract<ExchangeRefusal, { code: Code }>;
