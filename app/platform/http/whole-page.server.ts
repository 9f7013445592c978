/** A symbol of the whole process: while developing, the edge and the pages may come from two loads of this module. */
const PAGE = Symbol.for("eslabon.wholePage");

/**
 * An answer that carries its page as the text it was drawn as. As a body it would be made bytes, wrapped in a stream and
 * taken out again piece by piece, which costs more than sending it.
 */
export function wholePage(page: string, init: ResponseInit): Response {
  return Object.assign(new Response(null, init), { [PAGE]: page });
}

export function pageOf(response: Response): string | null {
  return PAGE in response ? (response[PAGE] as string) : null;
}
