interface Cell {
  readonly day: number;
  readonly hour: number;
}

/** The cells by how hot they are: nothing first, then `levels` even steps up to the hottest. */
export function heatLevels(counts: readonly (readonly number[])[], levels: number): Cell[][] {
  const most = hottest(counts)?.count ?? 0;
  const byLevel: Cell[][] = Array.from({ length: levels + 1 }, () => []);
  for (const [day, hours] of counts.entries())
    for (const [hour, count] of hours.entries())
      byLevel[count <= 0 ? 0 : Math.ceil((levels * count) / most)]?.push({ day, hour });
  return byLevel;
}

/** The first of the hottest cells; null where there is nothing at all. */
export function hottest(counts: readonly (readonly number[])[]): (Cell & { readonly count: number }) | null {
  let found: (Cell & { readonly count: number }) | null = null;
  for (const [day, hours] of counts.entries())
    for (const [hour, count] of hours.entries()) if (count > (found?.count ?? 0)) found = { day, hour, count };
  return found;
}
