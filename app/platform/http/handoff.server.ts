import type { EntryContext } from "@remix-run/node";

/** Characters that could end a script element, or a line of one. */
const UNSAFE: Readonly<Record<string, string>> = {
  "&": "\\u0026",
  ">": "\\u003e",
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * Takes the data that Remix would hand to the browser piece by piece behind the page, and answers with the scripts that
 * hand it over at once. Drawing a page as a stream only for the sake of this data cost a third of the drawing.
 * The two calls are those of Remix's own `StreamTransfer`; that pages come to life in a browser is what holds this together.
 */
export async function drainHandoff(remix: EntryContext, nonce: string): Promise<string> {
  const stream = remix.serverHandoffStream;
  if (stream === undefined) return "";
  delete remix.serverHandoffStream;
  const text = await new Response(stream).text();
  const literal = JSON.stringify(text).replace(/[&><\u2028\u2029]/g, (character) => UNSAFE[character] ?? "");
  const call = `window.__remixContext.streamController.enqueue(${literal});window.__remixContext.streamController.close();`;
  return `<script nonce="${nonce}">${call}</script>`;
}
