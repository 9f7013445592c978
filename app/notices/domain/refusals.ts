/** Why notices cannot be chosen so. */
export type NoticeRefusal =
  | { readonly code: "notices.changed-meanwhile" }
  /** Only one end of the quiet hours was given. */
  | { readonly code: "notices.quiet-incomplete" }
  /** They begin and end at the same minute: all day, or not at all? */
  | { readonly code: "notices.quiet-without-end" }
  /** All seven days are quiet: nothing would ever be told. */
  | { readonly code: "notices.always-quiet" };
