import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "./now";

interface ProgressBarProps {
  readonly label: string;
  /** How many of `total` are done; without `total` it is running and nobody knows how long. */
  readonly done: number;
  readonly total: number | null;
}

/** For long work that goes on without the page: what is drawn comes from loader data, so leaving and coming back is safe. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const value = total === null ? {} : { value: Math.min(done, total), max: Math.max(total, 1) };
  return (
    <div className="text-sm">
      <div className="mb-1 flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{label}</span>
        <span className="text-soft tabular-nums">
          {total === null
            ? format.number(done)
            : t("progress.of", { done: format.number(done), total: format.number(total) })}
        </span>
      </div>
      <progress
        aria-label={label}
        {...value}
        className="block h-2 indeterminate:animate-pulse indeterminate:bg-accent-line w-full appearance-none overflow-hidden rounded-full bg-nodata-tint [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-nodata-tint [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
