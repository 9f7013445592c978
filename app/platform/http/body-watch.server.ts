import { Transform, type Readable } from "node:stream";
import type { Request, Response } from "express";

/** How long a body may take. */
export interface BodyTimes {
  /** A form, from its first byte to its last. */
  readonly formMs: number;
  /** An upload may take as long as it goes on: in each such time… */
  readonly uploadWindowMs: number;
  /** …at least as many bytes arrive. */
  readonly uploadLeastBytes: number;
}

export const BODY_TIMES: BodyTimes = { formMs: 30_000, uploadWindowMs: 15_000, uploadLeastBytes: 16 * 1024 };

/** What is still read of a body after it was refused, so that the answer is not lost with the connection. */
const LINGER_BYTES = 1024 * 1024;

/** Cuts whoever sends a body too slowly, or goes on sending one that was refused. Others are served meanwhile. */
export function watchBody(request: Request, response: Response, isUpload: boolean, times: BodyTimes): void {
  const { socket } = request;
  const begun = performance.now();
  const beginning = socket.bytesRead;
  let window = { begun, bytes: beginning };
  // Once it was answered, Node no longer tells a request that its connection is gone: whoever reads would wait for ever.
  const giveUp = () => void (request.complete || request.destroy());
  socket.once("close", giveUp);
  request.once("close", () => socket.off("close", giveUp));
  const tick = Math.min(500, times.formMs / 4);
  let lastLook = begun;
  const isTooSlow = (at: number) => {
    // Where this process itself stood still, what had arrived meanwhile is read only now: not the client's fault.
    const stoodStill = at - lastLook > 2 * tick;
    lastLook = at;
    if (!isUpload) return at - begun > times.formMs;
    if (at - window.begun < times.uploadWindowMs) return false;
    const arrived = socket.bytesRead - window.bytes;
    window = { begun: at, bytes: socket.bytesRead };
    return arrived < times.uploadLeastBytes && !stoodStill;
  };
  const timer = setInterval(() => {
    if (request.complete || socket.destroyed) return clearInterval(timer);
    const isRefused = response.writableEnded;
    const isSlow = isTooSlow(performance.now());
    if (isRefused && (isSlow || socket.bytesRead - beginning > LINGER_BYTES)) socket.destroy();
    else if (isSlow) tooSlow(response);
  }, tick);
  timer.unref();
}

function tooSlow(response: Response): void {
  if (response.headersSent) return void response.socket?.destroy();
  response.setHeader("Connection", "close");
  refuse(response, 408);
}

/** The answer of the edge itself: the status, and the request's id to ask about. */
export function refuse(response: Response, status: number): void {
  response.setHeader("Cache-Control", "no-store");
  response
    .status(status)
    .type("text/plain")
    .send(`${status}\n${String(response.locals["requestId"])}\n`);
}

/** A body that did not say how long it is, read up to a limit; beyond it the request is answered with 413. */
export function limited(request: Request, response: Response, mostBytes: number): Readable {
  let bytes = 0;
  const counting = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      if (bytes <= mostBytes) return done(null, piece);
      request.unpipe(counting);
      request.resume();
      if (!response.headersSent) refuse(response, 413);
      done(new Error("the body is longer than it may be"));
    },
  });
  request.on("error", (error) => counting.destroy(error));
  request.on("aborted", () => counting.destroy(new Error("the client left")));
  return request.pipe(counting);
}
