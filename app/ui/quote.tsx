interface QuoteProps {
  /** The customer's own words, untouched. */
  readonly words: string;
  /** Where and how it ended. */
  readonly source?: React.ReactNode;
}

/** A customer's own words: in serif and in quotation marks, never mixed with ours. */
export function Quote({ words, source }: QuoteProps) {
  return (
    <figure>
      <blockquote className="font-serif text-lg whitespace-pre-line">“{words}”</blockquote>
      {source !== undefined && <figcaption className="mt-1.5 text-sm text-soft">{source}</figcaption>}
    </figure>
  );
}
