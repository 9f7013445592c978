/** What a logo may weigh: it comes with every first page. */
export const MOST_LOGO_KILOBYTES = 256;

export type LogoType = "image/png" | "image/jpeg" | "image/webp";

/** What a file is by its first bytes; its name and what the browser calls it may say anything. Drawings that can hold
 *  scripts (SVG) are none of these. */
export function logoTypeOf(bytes: Uint8Array): LogoType | null {
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return "image/jpeg";
  // "RIFF", four bytes of length, "WEBP"
  if (startsWith(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]))
    return "image/webp";
  return null;
}

function startsWith(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, offset) => bytes[at + offset] === byte);
}
