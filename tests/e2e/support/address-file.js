// @ts-check
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the address of a port's database stands while the browser tests run. @param {number | string} port */
export const addressFile = (port) => join(tmpdir(), `eslabon-e2e-${port}.address`);
