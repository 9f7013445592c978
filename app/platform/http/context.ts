import type { Language } from "~/platform/i18n/languages";
import type { Viewer } from "~/people/domain/roles";

/** What the edge hands to every handler of a request. */
export type RequestContext = {
  readonly requestId: string;
  readonly cspNonce: string;
  /** Who asks; read from the session once a request. */
  readonly viewer: () => Promise<Viewer | null>;
  /** The person's own choice of language, when signed in and chosen. */
  readonly chosenLanguage: () => Promise<Language | null>;
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
