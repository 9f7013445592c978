import type { OnboardingPage, PersonOnTheWay } from "~/partners/queries/read-onboarding.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { useFormat } from "~/ui/now";
import { StateSign, stateText, type State } from "~/ui/state";

/** Each person with what they have done and have still to do. */
export function OnboardingPeople({ page }: { readonly page: OnboardingPage }) {
  const t = useTexts("partners");
  const roles = useTexts("common");
  if (page.people.length === 0) return null;
  return (
    <Card title={t("people.title")}>
      <ul className="divide-y divide-line">
        {page.people.map((person) => (
          <li key={person.personId} className="py-3 first:pt-0 last:pb-0">
            <p className="text-sm font-semibold">
              {person.name}
              {person.isSelf && <span className="font-normal text-soft"> ({t("people.you")})</span>}
            </p>
            <p className="text-xs text-soft">{roles(`role.${person.role}`)}</p>
            <PersonTasks person={person} pairs={page.pairs} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PersonTasks({ person, pairs }: { readonly person: PersonOnTheWay; readonly pairs: number }) {
  const t = useTexts("partners");
  const format = useFormat();
  const { walkedAt, understood } = person;
  return (
    <ul className="mt-1.5 space-y-0.5 text-sm">
      <Task isDone={walkedAt !== null}>
        {walkedAt === null ? t("people.notWalked") : t("people.walked", { day: format.date(walkedAt) })}
      </Task>
      {pairs > 0 && (
        <Task isDone={understood === pairs}>
          {t("people.understood", { done: format.number(understood), total: format.number(pairs) })}
        </Task>
      )}
    </ul>
  );
}

function Task({ isDone, children }: { readonly isDone: boolean; readonly children: React.ReactNode }) {
  const state: State = isDone ? "good" : "watch";
  return (
    <li className={`flex items-baseline gap-2 ${stateText[state]}`}>
      <StateSign state={state} />
      <span className="text-ink">{children}</span>
    </li>
  );
}
