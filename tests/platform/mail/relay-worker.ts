import { setClock } from "~/platform/clock.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { setLogLevel } from "~/platform/log.server";
import { startRelay } from "~/platform/mail/relay.server";
import { resendGateway } from "~/platform/mail/resend.server";

// A relay in a process of its own: only a process can be killed and stopped as machines do. Its clock runs sixty times as
// fast, so that claims of the dead run out within a second.
const [url = "", baseUrl = "", begun = ""] = process.argv.slice(2);

setClock(() => Number(begun) + (Date.now() - Number(begun)) * 60);
setLogLevel("silent");
useDatabase(await openDatabase({ url, folder: "memory", poolSize: 4 }));
startRelay({
  gateway: resendGateway({ apiKey: "re_test", baseUrl, answerWithinMs: 1_000 }),
  from: async () => ({ name: "Marca", address: "avisos@marca.example" }),
  write: async ({ id }) => ({ subject: `Aviso ${id}`, html: `<p>${id}</p>`, text: id }),
});
process.send?.("ready");
