export type JourneyRefusal =
  | { readonly code: "journey.name-missing" }
  | { readonly code: "journey.name-too-long"; readonly max: number }
  /** Another stage, or another touchpoint anywhere in the journey, is called so already. */
  | { readonly code: "journey.name-taken"; readonly name: string }
  | { readonly code: "journey.too-many-stages"; readonly max: number }
  | { readonly code: "journey.too-many-touchpoints"; readonly max: number }
  | { readonly code: "journey.stage-not-empty"; readonly touchpoints: number }
  /** What would lose its place: incidents and links of partners stay what they are, examples are removed first. */
  | {
      readonly code: "journey.touchpoint-in-use";
      readonly incidents: number;
      readonly partners: number;
      readonly examples: number;
    }
  /** Friction, what is done about it, and whether it mitigates or eliminates: all three, or only the friction. */
  | { readonly code: "journey.mitigation-incomplete" }
  /** The neighbour it was to stand beside is gone. */
  | { readonly code: "journey.place-gone" }
  | { readonly code: "journey.unknown-level" }
  | { readonly code: "journey.already-started" }
  | { readonly code: "journey.changed-meanwhile" };
