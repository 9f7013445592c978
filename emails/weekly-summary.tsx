import { MailFrame } from "./parts/frame";
import { Act, Figures, Paragraph } from "./parts/pieces";
import type { FactsOf, Template, Voice } from "./parts/voice";
import { AboutNotices } from "./parts/why";

export const weeklySummary: Template<"notices.weeklySummary"> = (facts, voice) => {
  const { t, format, brand, origin } = voice;
  const { from, to, house, lines } = facts;
  const week = { from: format.day(from), to: format.day(to) };
  const cameTo = sentence(facts, voice);
  return {
    subject: t("weeklySummary.subject", { ...week, house: house ?? brand }),
    body: (
      <MailFrame
        voice={voice}
        preview={cameTo}
        heading={t("weeklySummary.heading", week)}
        why={<AboutNotices voice={voice} />}
      >
        <Paragraph>{cameTo}</Paragraph>
        {lines.length > 0 && (
          <Figures
            columns={[
              t(house === null ? "weeklySummary.partner" : "weeklySummary.touchpoint"),
              t("weeklySummary.opened"),
              t("weeklySummary.resolved"),
              t("weeklySummary.breached"),
              t("weeklySummary.openNow"),
            ]}
            rows={lines.map(({ name, opened, resolved, breached, openNow }) => ({
              name,
              values: [opened, resolved, breached, openNow].map(format.number),
            }))}
          />
        )}
        <Act voice={voice} to={`${origin}/`} label={t("weeklySummary.act")} />
      </MailFrame>
    ),
  };
};

function sentence(facts: FactsOf<"notices.weeklySummary">, { t }: Voice): string {
  const { opened, resolved, breached, openNow } = facts;
  return [
    t("weeklySummary.openedText", { count: opened }),
    t("weeklySummary.resolvedText", { count: resolved }),
    breached === 0 ? t("weeklySummary.noneBreached") : t("weeklySummary.breachedText", { count: breached }),
    t("weeklySummary.openNowText", { count: openNow }),
  ].join(" ");
}
