/** Initials only: no picture is fetched, nobody needs one. Decorative, as the name stands beside it. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-tint text-xs font-semibold text-accent"
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letter of the first and of the last word: `María José Peña` → `MP`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("es") ?? "").join("");
}
