import { dateOf, type Instant } from "~/kernel/instant";
import type { PersonId } from "~/kernel/ids";
import { newId } from "~/platform/new-id.server";
import type { Prisma, Tx } from "./db.server";

/** A mail as a part of the business owes it: which one, and what its words need. Parts list theirs in `domain/mails.ts`. */
export interface OwedMail {
  readonly kind: string;
  readonly facts: Readonly<
    Record<string, string | number | boolean | null | readonly Readonly<Record<string, string | number | null>>[]>
  >;
}

export interface Recipient {
  /** Null where the address belongs to nobody yet. */
  readonly personId: PersonId | null;
  readonly name: string;
  readonly email: string;
  /** Code of one of the languages of the interface. */
  readonly language: string;
}

export interface PostOptions {
  readonly createdAt: Instant;
  /** Path with a single-use token, for example /invitation/…; the mail links to it. */
  readonly secretPath?: string;
  /** Of no use afterwards: then it is not sent any more, and its secret goes. */
  readonly expiresAt?: Instant;
  /** Not sent before, for quiet hours. */
  readonly dueAt?: Instant;
  /** The same effect is told once: a second mail with the same key is not written. */
  readonly onceKey?: string;
}

/** A mail with whom it goes to. */
export interface Post {
  readonly mail: OwedMail;
  readonly to: Recipient;
  readonly options: PostOptions;
}

/**
 * Writes a mail into the outbox, in the transaction of the change it tells of: the two stand or fall together (D45).
 * False when `onceKey` is already there.
 */
export async function postMail(tx: Tx, mail: OwedMail, to: Recipient, options: PostOptions): Promise<boolean> {
  return (await postMails(tx, [{ mail, to, options }])) === 1;
}

/** The same for many at once; answers how many were not there yet. */
export async function postMails(tx: Tx, posts: readonly Post[]): Promise<number> {
  if (posts.length === 0) return 0;
  const { count } = await tx.mail.createMany({ data: posts.map(rowOf), skipDuplicates: true });
  return count;
}

function rowOf({ mail, to, options }: Post) {
  const { createdAt, secretPath, expiresAt, dueAt = createdAt, onceKey } = options;
  return {
    id: newId(),
    kind: mail.kind,
    language: to.language,
    personId: to.personId,
    toName: to.name,
    toEmail: to.email,
    facts: mail.facts as Prisma.InputJsonObject,
    createdAt: dateOf(createdAt),
    dueAt: dateOf(dueAt),
    ...(secretPath === undefined ? {} : { secretPath }),
    ...(expiresAt === undefined ? {} : { expiresAt: dateOf(expiresAt) }),
    ...(onceKey === undefined ? {} : { onceKey }),
  };
}
