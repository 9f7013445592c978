import { Lock } from "lucide-react";
import type { IncidentMays } from "~/incidents/queries/read-incident-page.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { TextArea } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormOfPage, useTimesTaken } from "./step-form";
import { ToldLink } from "./told-link";

const INTENTS = ["note-shared", "note-internal"];

/** One note, and which of two buttons sends it says who reads it. */
export function NoteForm({ may }: { readonly may: IncidentMays }) {
  const shared = useFormOfPage("note-shared");
  const internal = useFormOfPage("note-internal");
  const mine = shared.mine ?? internal.mine;
  return <FreshNoteForm key={useTimesTaken(INTENTS, mine)} may={may} mine={mine} constraint={shared.constraint} />;
}

interface FreshNoteFormProps {
  readonly may: IncidentMays;
  readonly mine: ActionAnswer | undefined;
  readonly constraint: Record<string, object>;
}

function FreshNoteForm({ may, mine, constraint }: FreshNoteFormProps) {
  const t = useTexts("incidents");
  const [form, fields] = useHouseForm<{ body: string }>({ id: "note", lastResult: mine?.form, constraint });
  return (
    <HouseForm form={form} refusal={mine?.refusal}>
      <TextArea
        field={fields.body}
        label={t("notes.shared")}
        hint={t(may.noteInternal ? "notes.hint" : "notes.sharedHint")}
        rows={2}
      />
      <div className="flex flex-wrap gap-2.5">
        {may.noteShared && (
          <SubmitButton name="intent" value="note-shared" look="secondary">
            {t("notes.addShared")}
          </SubmitButton>
        )}
        {may.noteInternal && (
          <SubmitButton name="intent" value="note-internal" look="quiet" icon={<Lock aria-hidden="true" />}>
            {t("notes.addInternal")}
          </SubmitButton>
        )}
        {may.noteShared && <ToldLink />}
      </div>
    </HouseForm>
  );
}
