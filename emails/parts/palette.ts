/** The colours of the portal (app/ui/styles.css), written out: mail programs know no variables. */
export const colours = {
  paper: "#faf8f4",
  card: "#fffefb",
  sunk: "#f5f1ea",
  line: "#e7e1d6",
  ink: "#1d1b18",
  soft: "#6b655b",
  accent: "#0d5b57",
  onAccent: "#ffffff",
} as const;

export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
export const sans = "Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/** For programs that know dark; the others keep the colours written at each element. Holds no sign that HTML escapes. */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.m-body { background-color: ${colours.paper}; }
@media (prefers-color-scheme: dark) {
  .m-body, .m-paper { background-color: #171613 !important; }
  .m-card { background-color: #1f1d1a !important; border-color: #35322c !important; }
  .m-sunk { background-color: #1a1916 !important; border-color: #2f5753 !important; }
  .m-line { border-color: #35322c !important; }
  .m-ink { color: #f1ece3 !important; }
  .m-soft { color: #aaa294 !important; }
  .m-accent { color: #6fc0b6 !important; }
  .m-button { background-color: #6fc0b6 !important; color: #0c1f1d !important; }
}
`;
