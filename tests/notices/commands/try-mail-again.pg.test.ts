import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { tryMailAgain } from "~/notices/commands/try-mail-again.server";
import { now } from "~/platform/clock.server";
import { claimMails } from "~/platform/db/claimed-mail.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { oneMail } from "../../support/mails";
import { brandPerson } from "../../support/people";

testDatabase();

test("two administrators and four relays at once: the mail is claimed by one, and never lost", async () => {
  const admin = await brandPerson("admin");
  for (let round = 0; round < 20; round++) {
    await db().mail.deleteMany();
    const id = await oneMail({ kind: "notices.breach", status: "refused", attempt: 1 });
    const again = () => tryMailAgain(admin, id, 1);
    const claim = () => claimMails(now(), instant(now() + 60_000), 4);
    const [first, second, ...claims] = await Promise.all([again(), again(), claim(), claim(), claim(), claim()]);
    expect([first?.ok, second?.ok]).toContain(true);
    const late = await claim();
    expect([...claims.flat(), ...late]).toHaveLength(1);
    expect(await db().mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "sending", attempt: 2 });
  }
});
