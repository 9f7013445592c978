import { createContext } from "react";

/** The nonce scripts of this answer carry; empty in the browser, where scripts are already running. */
export const NonceContext = createContext("");
