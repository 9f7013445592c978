import type { Language } from "~/platform/i18n/languages";
import type { Viewer } from "~/people/domain/roles";

/** What the edge hands to every handler of a request. */
export type RequestContext = {
  readonly requestId: string;
  readonly cspNonce: string;
  /** Who asks; read from the session once a request. */
  readonly viewer: () => Promise<Viewer | null>;
  /** Names the session of the request among its owner's; null without one. */
  readonly sessionHash: () => Promise<string | null>;
  /** The person's own choice of language, when signed in and chosen. */
  readonly chosenLanguage: () => Promise<Language | null>;
  /** What the brand offers; the first one is its own. */
  readonly offeredLanguages: () => Promise<readonly Language[]>;
  /** The zone dates are shown in: the person's own, or else the brand's. */
  readonly timeZone: () => Promise<string>;
  /** Keeps that something was refused, outside the refused change. */
  readonly recordDenial: (denial: { readonly may: string; readonly path: string }) => Promise<void>;
  /** The address links are built from; never taken from the request. */
  readonly origin: string;
  readonly isSecure: boolean;
  /** The network the request comes from: what limits by network count on. See `networkOf`. */
  readonly clientAddress: string;
};

/** What the edge itself knows of a request. */
export type EdgeContext = Pick<RequestContext, "requestId" | "cspNonce" | "origin" | "isSecure" | "clientAddress">;

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
