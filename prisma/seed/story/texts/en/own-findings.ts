import type { StoryTexts } from "../story-texts";

/** What a partner found itself, before any customer noticed. */
export const ownFindings: StoryTexts["ownFindings"] = {
  quote: {
    title: "We quoted without the transport",
    description: "Seen when writing it out. The customer has not signed yet.",
    cause: "Last month's table was used",
    done: "The price sent was kept, and the old table is off the phones",
  },
  fitting: {
    title: "The photo of the leak test is missing",
    description: "The crew swears it was done, but without a photo it does not count. We go back today.",
    cause: "The technician did it and did not save it",
    done: "Tested again; there was no leak",
  },
  handover: {
    title: "The warranty has another appliance's serial",
    description: "Monday's check found it. The customer does not know.",
    cause: "Typed by hand instead of scanning the code",
    done: "Put right in the system; only the camera is allowed now",
  },
  cleanup: {
    title: "The photo on leaving shows a mark on the wall",
    description: "We did not see it when we left. Tomorrow we come with paint of the same colour.",
    cause: "The ladder leaned on it uncovered",
    done: "Touched up before anybody noticed",
  },
  maintenance: {
    title: "We did not change one filter",
    description: "One was left in the case at the end of the day. It belongs to the visit at eleven.",
    cause: "The check was interrupted by a call",
    done: "Went back that afternoon and put it in",
  },
  repair: {
    title: "The part we fitted is of a faulty lot",
    description: "The maker told us. It still works; we change it before it fails.",
    cause: "A faulty lot of the maker's",
    done: "Changed in a short visit, and the other nine checked",
  },
  parts: {
    title: "We ordered the same part twice",
    description: "The warehouse found it. The customer's date stays.",
    cause: "Two people opened the same order",
    done: "The second order was cancelled",
  },
  onTheWay: {
    title: "Two messages went out an hour off",
    description: "The system took another time zone. The drivers called before arriving.",
    cause: "A new version of the routing system",
    done: "Put right, and both were called",
  },
  delivery: {
    title: "Another model nearly left",
    description: "The second check at loading found it. The customer gets the right one on time.",
    cause: "Two equal boxes side by side",
    done: "Swapped before leaving, and the shelves moved apart",
  },
  carryIn: {
    title: "We scratched the floor of the lift",
    description: "We told the doorman before leaving. The building had not seen it.",
    cause: "The trolley had no sheet under it",
    done: "Polished the next day, at our cost",
  },
  booking: {
    title: "One slot had two appointments",
    description: "Seen the day before. Another crew is free, so nobody waits.",
    cause: "The schedule was not brought up to date in time",
    done: "One was moved to the other crew, same hour",
  },
  support: {
    title: "We gave a wrong step for code E4",
    description: "Heard when checking the recording. It works all the same.",
    cause: "The script had a step of another model",
    done: "The script was corrected and the appliance checked remotely",
  },
  billing: {
    title: "An invoice with a cent too much of tax",
    description: "The close of the day found it. Cancelled and issued again already.",
    cause: "Rounding in the billing system",
    done: "Another one was issued before sending it",
  },
};
