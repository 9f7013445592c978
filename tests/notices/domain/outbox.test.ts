import { expect, test } from "vitest";
import { isMailKind, MAIL_STATUSES, tryAgain } from "~/notices/domain/outbox";

test("what waits may be tried at once; what is out, going out or over may not", () => {
  const answers = MAIL_STATUSES.map((status) => [status, tryAgain({ kind: "notices.breach", status })] as const);
  expect(Object.fromEntries(answers)).toEqual({
    waiting: { ok: true, value: { mayDouble: false } },
    refused: { ok: true, value: { mayDouble: true } },
    sending: { ok: false, refusal: { code: "mail.already-out", status: "sending" } },
    sent: { ok: false, refusal: { code: "mail.already-out", status: "sent" } },
    expired: { ok: false, refusal: { code: "mail.already-out", status: "expired" } },
  });
});

test("a refused mail that lives of its link is not tried again: the link is gone", () => {
  for (const kind of ["people.invitation", "people.reset", "people.emailChange"])
    expect(tryAgain({ kind, status: "refused" })).toEqual({ ok: false, refusal: { code: "mail.link-gone" } });
  expect(tryAgain({ kind: "people.accessChanged", status: "refused" }).ok).toBe(true);
});

test("a kind of another version is told from ours", () => {
  expect(isMailKind("people.reset")).toBe(true);
  expect(isMailKind("people.unheard")).toBe(false);
  expect(isMailKind("toString")).toBe(false);
});
