import { z } from "zod";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "~/people/domain/passwords";
import { TOKEN_LENGTH } from "~/people/domain/tokens";

/** The token in an address. What cannot be one is looked at like one that is used up: nothing is learned from the shape. */
export const tokenParams = z.object({ token: z.string().max(4 * TOKEN_LENGTH) });

/** A password somebody sets: taken byte for byte, not trimmed, not normalised. */
export function newPassword() {
  return z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH);
}

/** A password somebody has. */
export function ownPassword() {
  return z.string().min(1).max(PASSWORD_MAX_LENGTH);
}
