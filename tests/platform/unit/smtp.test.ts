import { createServer as createPlain, type AddressInfo, type Server, type Socket } from "node:net";
import fc from "fast-check";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { mailboxOf, subjectOf } from "~/platform/mail/envelope";
import type { OutgoingMail } from "~/platform/mail/gateway";
import { smtpGateway } from "~/platform/mail/smtp.server";

interface Taken {
  readonly to: readonly string[];
  readonly raw: string;
}

let close: () => Promise<void> = async () => undefined;
afterEach(async () => {
  await close();
  close = async () => undefined;
});

/** A mail server on loopback that takes everything, unless `options` say otherwise. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => new Promise((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

const mail: OutgoingMail = {
  id: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7a",
  from: { name: "Casa Lumbre", address: "avisos@marca.example" },
  to: { name: "María Ángel", address: "maria@aliado.example" },
  subject: "INC-1042: «Resolver» vence",
  html: "<p>Hola, ñandú</p>",
  text: "Hola, ñandú",
};

/** The value of a header, its folded lines put together; every one there is. */
function headersNamed(raw: string, name: string): string[] {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return head.split("\r\n").flatMap((line) => {
    const [found = "", ...value] = line.split(":");
    return found.toLowerCase() === name ? [value.join(":").trim()] : [];
  });
}

test("A mail server gets the mail whole, under an id made of ours", async () => {
  const { url, taken } = await mailServer();
  const delivery = await smtpGateway({ url }).deliver(mail);
  expect(delivery).toEqual({ status: "accepted", as: `<${mail.id}@marca.example>` });
  expect(taken).toHaveLength(1);
  const { to, raw } = taken[0] ?? { to: [], raw: "" };
  expect(to).toEqual(["maria@aliado.example"]);
  expect(headersNamed(raw, "message-id")).toEqual([`<${mail.id}@marca.example>`]);
  expect(headersNamed(raw, "auto-submitted")).toEqual(["auto-generated"]);
  expect(headersNamed(raw, "from")).toEqual(["Casa Lumbre <avisos@marca.example>"]);
  expect(raw).toContain("text/plain");
  expect(raw).toContain("text/html");
});

test(
  "D25 whatever the name and the title, the server sees one recipient, one subject and no header of theirs",
  { timeout: 60_000 },
  async () => {
    const { url, taken } = await mailServer();
    const gateway = smtpGateway({ url });
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.stringMatching(/^[\r\n\t ,;:<>"@\\a-zñ]{0,60}$/),
      fc.constantFrom("x\r\nBcc: otro@malo.example", "x\nX-Evil: 1\r\n\r\ncuerpo", "<otro@malo.example>, y"),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (name, title) => {
        taken.length = 0;
        const to = mailboxOf(name, "maria@aliado.example");
        if (to === null) throw new Error("a name decided about an address");
        const delivery = await gateway.deliver({ ...mail, to, subject: subjectOf(title) });
        expect(delivery.status).toBe("accepted");
        const sent = taken[0] ?? { to: [], raw: "" };
        expect(sent.to).toEqual(["maria@aliado.example"]);
        expect(headersNamed(sent.raw, "to")).toHaveLength(1);
        expect(headersNamed(sent.raw, "to")[0]).toMatch(/^[^<>@,]*(?:<maria@aliado\.example>|maria@aliado\.example)$/);
        expect(headersNamed(sent.raw, "subject").length).toBeLessThanOrEqual(1);
        expect([
          ...headersNamed(sent.raw, "bcc"),
          ...headersNamed(sent.raw, "x-evil"),
          ...headersNamed(sent.raw, "cc"),
        ]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);

function answering(responseCode: number): SMTPServerOptions {
  return {
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error("so says the server"), { responseCode })),
  };
}

test("D48 what the server says for now is tried again, what it says for good is not", async () => {
  const soft = await mailServer(answering(451));
  expect(await smtpGateway({ url: soft.url }).deliver(mail)).toMatchObject({
    status: "later",
    fault: "busy",
    isUnsure: false,
  });
  await close();
  const hard = await mailServer(answering(550));
  expect(await smtpGateway({ url: hard.url }).deliver(mail)).toMatchObject({ status: "refused", fault: "rejected" });
});

test("D48 a wrong password is for whoever set it, not for the mail", async () => {
  const { url } = await mailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error("wrong"), { responseCode: 535 })),
  });
  const delivery = await smtpGateway({ url: url.replace("//", "//user:wrong@") }).deliver(mail);
  expect(delivery).toMatchObject({ status: "later", fault: "access", isUnsure: false });
});

test("D48 nobody at the address: surely not handed over", async () => {
  const { url } = await mailServer();
  await close();
  close = async () => undefined;
  expect(await smtpGateway({ url }).deliver(mail)).toMatchObject({
    status: "later",
    fault: "unreachable",
    isUnsure: false,
  });
});

test("D48 a server that says nothing is not waited for", async () => {
  const sockets: Socket[] = [];
  const silent: Server = createPlain((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => void silent.close(() => resolve()));
  };
  const url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const begun = Date.now();
  expect(await smtpGateway({ url, answerWithinMs: 200 }).deliver(mail)).toMatchObject({
    status: "later",
    fault: "slow",
  });
  expect(Date.now() - begun).toBeLessThan(5_000);
});

test("D48 a server cut off after taking the mail may have it", async () => {
  const { url } = await mailServer({
    onData: (stream) => {
      stream.on("data", () => undefined);
      stream.on("end", () => void close());
    },
  });
  const delivery = await smtpGateway({ url, answerWithinMs: 400 }).deliver(mail);
  expect(delivery).toMatchObject({ status: "later", isUnsure: true });
  close = async () => undefined;
});
