import { MailFrame } from "./parts/frame";
import { Act, Lines, Paragraph } from "./parts/pieces";
import type { FactsOf, Template, Voice } from "./parts/voice";
import { AboutNotices } from "./parts/why";

export const clockDigest: Template<"notices.clockDigest"> = (facts, voice) => {
  const { t, levels, format, origin } = voice;
  const { warned, breached, lines } = facts;
  const subject = subjectOf(facts, voice);
  const left = warned + breached - lines.length;
  return {
    subject,
    body: (
      <MailFrame
        voice={voice}
        preview={subject}
        heading={t("clockDigest.heading")}
        why={<AboutNotices voice={voice} />}
      >
        <Paragraph>{`${subject}. ${t("clockDigest.what")} ${t("clockDigest.zone", { zone: format.zone })}`}</Paragraph>
        <Lines
          lines={sorted(lines).map((line) => ({
            title: `INC-${line.incidentNumber} · ${line.title}`,
            to: `${origin}/incidents/${line.incidentId}`,
            details: [
              ...(line.partner === null ? [] : [line.partner]),
              line.touchpoint,
              levels(`kinds.${line.clock}`),
              levels(`severity.${line.severity}`),
            ].join(" · "),
            state: t(`clockDigest.${line.mark}`, { at: format.dateTime(line.dueAt) }),
          }))}
        />
        {left > 0 && <Paragraph>{t("clockDigest.more", { count: left })}</Paragraph>}
        <Act voice={voice} to={`${origin}/incidents`} label={t("clockDigest.act")} />
      </MailFrame>
    ),
  };
};

function subjectOf({ warned, breached }: FactsOf<"notices.clockDigest">, { t }: Voice): string {
  const said = [
    ...(breached === 0 ? [] : [t("clockDigest.subjectBreached", { count: breached })]),
    ...(warned === 0 ? [] : [t("clockDigest.subjectWarned", { count: warned })]),
  ];
  return said.join(". ");
}

/** What is broken first, then what is due soonest. */
function sorted(lines: FactsOf<"notices.clockDigest">["lines"]) {
  const order = (mark: "warning" | "breach") => (mark === "breach" ? 0 : 1);
  return [...lines].sort((a, b) => order(a.mark) - order(b.mark) || a.dueAt - b.dueAt);
}
