import { randomInt } from "node:crypto";

/** Letters and digits that nobody mistakes for one another when a password is read out or copied by hand. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A first password, for example "hkf7-2mqx-w9tr-c4bn": 79 bits, so guessing it is hopeless. */
export function makePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
