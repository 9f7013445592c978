import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "advice" | "quote" | "booking">;

export const choose: Stage = {
  advice: {
    name: "Advice before buying",
    customerAction: "Texts or calls to find out which appliance fits, with one photo and plenty of doubts",
    frontStage:
      "Somebody asks about the space, the gas line and the family, and suggests one or two models, price installed",
    backStage: "The adviser sees stock, installation requirements and the schedule on a single screen",
    friction: "They are sold something that does not fit or needs a gas line they do not have",
    mitigation: "Every suggestion comes out of five questions; no measurements, no installation quote",
    expectedService:
      "An answer within three minutes, in household words. The full price, installation and materials included",
    pairs: [
      {
        good: "“How many showers run at the same time? Two? Then the ten-litre will run cold on you and you'll remember my name. The thirteen costs 190,000 more, and installation is in it.”",
        bad: "“They're all good. I'll send you the catalogue and you tell me which one you want.” And out goes a 46-page PDF.",
        why: "Nobody buys an appliance: they buy hot water. Asking saves a return; sending the catalogue hands the customer our work, and later the blame.",
        question: "A customer asks for “the cheapest heater”. What do you do first?",
        right: "Ask how many people and showers there are, and say what the cheap one gains and loses them",
        wrong: [
          "Sell the cheapest one: that is what they asked for",
          "Offer the dearest one, the commission is better",
        ],
      },
    ],
  },
  quote: {
    name: "Visit to measure and quote",
    customerAction: "Opens the door, shows the place and waits to hear how much and when",
    frontStage: "The technician measures, tests pressure and ventilation, and leaves a signed quote before going",
    backStage: "Measurements and photos go into the order; whoever installs does not ask again",
    friction: "The quote arrives days later with a different price",
    mitigation: "Prices come from a table on the phone; what is not in it is asked in front of the customer",
    expectedService: "A quote on the same visit, everything included. What was signed is what is paid",
    pairs: [
      {
        good: "“Look, there's no air coming in here, and without a vent I can't install it; it's your safety. The vent is 85,000 and it's already in the total. This is the number. There won't be another one.”",
        bad: "“It'll be around five hundred, it depends. I'll send you the price.” Four days later: 780,000, no explanation.",
        why: "A price that moves feels like a trap, even when the work is honest. A vent mentioned in time is advice; billed afterwards it is abuse.",
        question: "During the visit you see that a vent is missing. What do you do?",
        right: "Explain it, add it to the quote and get it signed before leaving",
        wrong: ["Install it quietly and bill it at the end", "Leave it out so the price does not scare them off"],
      },
    ],
  },
  booking: {
    name: "Agreed appointment",
    customerAction: "Agrees a day and a slot, and rearranges work to be at home",
    frontStage: "Two-hour slots to choose from, and a written word on who is coming and what to have ready",
    backStage: "The slot is taken in the crew's real schedule, travel time included",
    friction: "The appointment is moved the night before and a day's pay is lost",
    mitigation: "Moving one costs us: only by phone, with an apology and the first slot of the next day",
    expectedService: "Two-hour slots that hold. If one moves, the customer hears it a day ahead, from a voice",
    pairs: [
      {
        good: "“Mrs Marta, I'm the one calling because we're letting you down: tomorrow's technician had an accident. I've kept you the first slot on Thursday, seven to nine. If that's no good, I'll keep looking until it is.”",
        bad: "Automatic message, nine at night: “Your appointment has been rescheduled. New date to be confirmed.”",
        why: "An appointment is not a line in a calendar: somebody asked their boss for the morning off. A text says “your time is worth nothing”; a call with a solution in hand says the opposite.",
        question: "Tomorrow's appointment has to move. How?",
        right: "I call today, apologise and offer a slot I have already kept",
        wrong: [
          "I let the automatic message go out and wait for the call",
          "I leave it and see whether the crew makes it",
        ],
      },
    ],
  },
};
