import type { StoryTexts } from "../story-texts";

/** What people are at right now. */
export const present: StoryTexts["present"] = {
  gasSmell: {
    title: "Smell of gas in the kitchen, installed yesterday",
    description: "They closed the valve and are in the lobby with the baby. Somebody should go now.",
  },
  brokenJoint: {
    title: "A joint came loose and is wetting the wooden floor",
    description: "Mrs Teresa shut the main. No water in the whole flat until it is fixed.",
  },
  flood: {
    title: "Flooded kitchen, and the neighbour below complains",
    description: "Two visits this week. The building manager is on the line with the customer.",
  },
  dented: {
    title: "Fridge with a dented door",
    description: "The driver showed it before delivering and took it back. The date of the swap is missing.",
  },
  inTheLobby: {
    title: "Washing machine in the lobby since this morning",
    description: "Fifth floor. The order said “with lift”, and the lift is broken.",
  },
  awaitingPhoto: {
    title: "The heater beeps and shows E2",
    description: "The customer will send a video tonight, when back home.",
  },
  awaitingApproval: {
    title: "Wants the oven swapped after twelve days",
    description: "It costs more than Línea Franca may approve. The customer expects an answer today.",
  },
  nightLine: {
    title: "No hot water, and a three-week-old baby",
    description: "Called the emergency line. Voz Cercana kept the case and is looking for a technician.",
  },
  lateCard: {
    title: "The board still has not come",
    description: "Second date that slips. A loan appliance was offered and accepted.",
  },
  noShow: {
    title: "The technician never came and nobody said so",
    description: "Mr Álvaro waited from eight to twelve. Second time with the same crew, he says.",
  },
  shutsDown: {
    title: "Goes off whenever two taps are open",
    description: "Installed this morning. There is an elderly man in the house and it is cold.",
  },
  doubleCharge: {
    title: "Charged twice for the same installation",
    description: "Sent the statement. Was told five days, which end tomorrow.",
  },
  ownReport: {
    title: "We left a silicone mark on the counter",
    description: "We saw it ourselves checking the photos on leaving. The customer has not noticed yet.",
  },
  firstWeek: {
    title: "The new dryer leaks from below",
    description: "Chispa's first visit to this building. They have the gasket in the van.",
  },
};
