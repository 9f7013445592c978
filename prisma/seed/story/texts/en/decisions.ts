import type { StoryTexts } from "../story-texts";

/** Reasons people of the brand give for what becomes of a flag, and on the ladder. */
export const decisions: StoryTexts["decisions"] = {
  accepted: {
    quicio: [
      "Less than half of what was promised in three months, and the same three areas. We talk to Fabio on Thursday.",
      "No better after explaining. Added to the case.",
      "Trained, and still the same. Added to the case.",
      "Another month below, with somebody beside them in the street. Added to the case.",
    ],
    cumbrera: [
      "Rubén admits it: he lost two crews at once and took in people without a certificate. Worth working with.",
      "Still low, but the departure list has changed. Added to the case; we look in a month.",
      "One better month is not enough: three weigh more than one. Added to the case.",
      "Last fortnight much better; the quarter still weighs. Added to the case.",
    ],
    andarrios: [
      "No rain or strike explains it this time. We begin by explaining, with the cases on the table.",
      "The same three afternoon routes again. Added to the case; the meeting with the drivers has a date now.",
      "The meeting was put off and the month closed worse. Added to the case: it is not put off again.",
    ],
    linea: [
      "Calls are closed unsolved. We showed it with ten recordings.",
      "Another month with the same cause: the call-time target. Added to the case.",
      "Little better. Added to the case while the training goes on.",
    ],
    tornasol: ["It began to fall when the coordinator changed. The case is opened."],
  },
  dismissed: {
    andarrios:
      "It was the flooding of the southern motorway and the strike: nearly all delays are from those two weeks. Look again in a month.",
  },
  dismissedOtherwise: "Few cases, nearly all from one week with two technicians off sick. Look again in a month.",
  otherRung: {
    linea: "We have never explained with figures what we expect of a warranty. Explain first; train later.",
  },
  moves: {
    quicio: [
      "Two hours with Fabio and his two crew leaders: twelve cases, one by one. They signed the minutes.",
      "They understand, and repeat it. On to training in leak tests and anchors.",
      "Eight technicians trained in the warehouse, six passed. Two did not come.",
      "The trouble is in the street, not in the classroom. One of our supervisors goes out with them for four weeks.",
      "Four weeks beside them, 31 visits. With the supervisor they keep to it; without, they do not.",
      "Explained, trained and accompanied, and less than half is kept. I propose to replace them: Zaguán is being onboarded and Andamio can take the south.",
    ],
    cumbrera: [
      "Rubén came with his own list of mistakes, longer than ours. Explained.",
      "They ask for training themselves. Go ahead.",
      "All four technicians passed, with a practical exam in a real home.",
      "A month beside them so that it stays. Juliana goes out on Tuesdays.",
    ],
    linea: [
      "We listened to ten calls together. Mauricio admits that the time target ruins them.",
      "Three Saturdays of training: warranties and charges, with simulated calls.",
    ],
  },
};
