/** What names sort by everywhere: without accents, lower case, so that Águila stands before Zorro on any database. */
export function sortKeyOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}
