import type { TimelineFact, TimelineItem } from "~/incidents/domain/timeline";
import type { IncidentMays } from "~/incidents/queries/read-incident-page.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import type { State } from "~/ui/state";
import { Timeline, type TimelineEntry } from "~/ui/timeline";
import { useActorName, useFactTitle } from "./fact-words";
import { NoteForm } from "./note-form";

interface StoryCardProps {
  readonly timeline: readonly TimelineItem[];
  readonly may: IncidentMays;
}

/** Everything that happened and everything that was said, newest first; what only the brand reads looks different and says
 *  so. */
export function StoryCard({ timeline, may }: StoryCardProps) {
  const t = useTexts("incidents");
  const titleOf = useFactTitle();
  const nameOf = useActorName();
  const entries = timeline.map((item): TimelineEntry => {
    const { fact } = item;
    const state = stateOf(fact);
    const isInternal = fact.type === "note" && fact.visibility === "internal";
    return {
      id: item.id,
      at: item.at,
      by: nameOf(item.actor),
      title: isInternal ? t("notes.body") : titleOf(fact),
      body: <StoryBody item={item} />,
      ...(state === undefined ? {} : { state }),
      ...(isInternal ? { internal: t("timeline.internal") } : {}),
    };
  });
  return (
    <div id="story" className="scroll-mt-20">
      <Card title={t("timeline.title")}>
        <div className="space-y-6">
          {(may.noteShared || may.noteInternal) && <NoteForm may={may} />}
          <Timeline entries={entries} />
        </div>
      </Card>
    </div>
  );
}

function StoryBody({ item: { fact, words } }: { readonly item: TimelineItem }) {
  const t = useTexts("incidents");
  const lines = useFactLines()(fact);
  const quoted = fact.type === "closed" || fact.type === "customerWrote";
  const said = fact.type === "closed" ? fact.words : words;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {fact.type === "note" && <p className="text-ink">{fact.body}</p>}
      {said !== null && (
        <p className={quoted ? "font-serif text-lg text-ink" : "text-ink"}>
          {quoted ? t("timeline.quote", { words: said }) : said}
        </p>
      )}
    </>
  );
}

function useFactLines(): (fact: TimelineFact) => readonly string[] {
  const t = useTexts("incidents");
  return (fact) => {
    switch (fact.type) {
      case "opened":
        return fact.isSelfReported ? [t("timeline.selfReported")] : [];
      case "transferred":
      case "reopened":
        return fact.reason === null ? [] : [fact.reason];
      case "excluded":
        return [fact.cause];
      case "resolved":
        if (fact.account === null) return [];
        return [
          t("timeline.cause", { text: fact.account.cause }),
          t("timeline.done", { text: fact.account.whatWasDone }),
          t("timeline.where", { place: t(`causeLocation.${fact.account.causeLocation}`) }),
        ];
      case "closed":
        return fact.attempts > 0 ? [t("timeline.attempts", { count: fact.attempts })] : [];
      case "acknowledged":
      case "responded":
      case "updateSent":
      case "customerWrote":
      case "resumed":
      case "followUpDone":
      case "levelSwitchedOff":
      case "paused":
      case "levelChanged":
      case "severityChanged":
      case "judgedAtSource":
      case "clockWarned":
      case "clockBreached":
      case "note":
        return [];
    }
  };
}

function stateOf(fact: TimelineFact): State | undefined {
  switch (fact.type) {
    case "clockBreached":
      return "risk";
    case "clockWarned":
    case "paused":
      return "watch";
    case "judgedAtSource":
      return fact.met ? "good" : "risk";
    case "resolved":
    case "closed":
      return "good";
    case "note":
      return "noData";
    case "opened":
    case "acknowledged":
    case "responded":
    case "updateSent":
    case "customerWrote":
    case "resumed":
    case "followUpDone":
    case "levelSwitchedOff":
    case "transferred":
    case "levelChanged":
    case "severityChanged":
    case "excluded":
    case "reopened":
      return undefined;
  }
}
