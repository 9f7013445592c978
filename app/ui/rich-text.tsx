import { Fragment } from "react";

/** A text with `<b>…</b>` and `<i>…</i>` in it, from our own files or built from them. Everything else is shown as written:
 *  no other tag means anything, and a name typed by a person cannot become markup. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(<b>.*?<\/b>|<i>.*?<\/i>)/s).map((piece, index) => (
        <Fragment key={index}>{drawn(piece)}</Fragment>
      ))}
    </>
  );
}

function drawn(piece: string): React.ReactNode {
  const inner = piece.slice(3, -4);
  if (piece.startsWith("<b>") && piece.endsWith("</b>"))
    return <strong className="font-semibold text-ink">{inner}</strong>;
  if (piece.startsWith("<i>") && piece.endsWith("</i>")) return <em>{inner}</em>;
  return piece;
}
