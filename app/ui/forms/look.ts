/** The look every control shares; the border is dark enough to be seen as a border (3:1). */
export const controlClasses =
  "block w-full min-h-10 pointer-coarse:min-h-11 max-sm:min-h-11 rounded-md border border-edge bg-card px-3 py-1.5 text-ellipsis text-ink max-sm:text-[1rem] " +
  "placeholder:text-soft aria-invalid:border-risk aria-invalid:ring-1 aria-invalid:ring-risk disabled:bg-sunk disabled:text-soft";
export const labelClasses = "mb-1 block text-sm font-medium";
