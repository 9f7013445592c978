export interface KeyValue {
  readonly key: string;
  readonly value: React.ReactNode;
}

/** Facts about one thing, two columns; one below the other on a phone. */
export function KeyValueList({ items }: { readonly items: readonly KeyValue[] }) {
  return (
    <dl className="divide-y divide-line text-sm">
      {items.map((item) => (
        <div key={item.key} className="grid gap-x-4 py-2 sm:grid-cols-[minmax(8rem,2fr)_3fr]">
          <dt className="text-soft">{item.key}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
