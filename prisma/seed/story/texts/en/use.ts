import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "support" | "maintenance" | "billing">;

export const use: Stage = {
  support: {
    name: "Questions of use",
    customerAction: "Calls because the display shows a code and the manual is lost",
    frontStage: "Whoever answers stays step by step until it works, without sending them to read",
    backStage: "The customer's appliance is on screen before the greeting; every code has a script with photos",
    friction: "They tell it to three people and end up looking for a video",
    mitigation: "Whoever answers keeps the case; if the call is passed on, they stay on the line",
    expectedService: "Solved on the first call three times in four; if not, a visit with a date before hanging up",
    pairs: [
      {
        good: "“Don't worry, Mr Álvaro, E6 comes when the pressure drops. See the red tap underneath? Turn it left… I'll wait. Is it on? Let's stay two minutes in case it comes back.”",
        bad: "“Have you turned it off and on? Yes? Then you'll have to book a visit on the website.”",
        why: "Nobody calls to hear the manual: they call because they are cold. Two more minutes on the line are worth ten surveys.",
        question: "The code is not in your script. What do you do?",
        right: "Keep the case, ask the workshop and call back myself at the time I said",
        wrong: ["Ask them to write to support", "Pass it to the technicians' queue and hang up"],
      },
    ],
  },
  maintenance: {
    name: "Yearly check-up",
    customerAction: "Pays for a plan to have no surprises, and expects somebody to remember",
    frontStage: "A call, not a chase: a date, one hour, and a report that can be understood",
    backStage: "The plan books the visit by itself; the technician brings the history and the spares",
    friction: "Nobody calls; they remember when it has broken",
    mitigation: "A weekly list of plans running out; what is not booked in five days turns red",
    expectedService: "A visit in its month. The report the same day, urgent things apart from what can wait",
    pairs: [
      {
        good: "“I changed the anode and I'm leaving you the old one so you see why. The rest is fine; I won't sell you what you don't need. See you in May.”",
        bad: "“All done.” Six minutes. He never opened the lid: last year's seal is still on.",
        why: "Maintenance nobody saw did not happen. The old part in the customer's hand is worth more than the signature on the sheet.",
        question: "You open it and it is perfect: nothing to change. What do you do?",
        right: "Do and show every check, and gladly say that nothing needs changing",
        wrong: ["Change a filter anyway, to justify the visit", "Sign and leave early, to fit in another visit"],
      },
    ],
  },
  billing: {
    name: "Invoice and payment",
    customerAction: "Checks whether they were charged what they signed",
    frontStage: "An invoice with the same lines as the quote, and somebody who corrects it on the call",
    backStage: "The invoice comes from the signed order; anything more needs the customer's yes",
    friction: "Materials nobody mentioned are charged, and correcting it takes a month",
    mitigation: "Differences of up to 200,000 are corrected by whoever answers, without asking",
    expectedService: "Invoice equals quote. A mistake is corrected on the same call, the money back in five days",
    pairs: [
      {
        good: "“You're right, we charged you twice for the vent. It's gone; 85,000 are back on your card by Friday. I'm sorry you had to check our invoice for us.”",
        bad: "“Please file the claim in writing with a copy of your ID. Response time is fifteen working days.”",
        why: "We made the mistake and gave the customer the paperwork. Fifteen days for 85,000 pesos is charging them twice for our error.",
        question: "The customer is right about being charged 85,000 too much. What do you do?",
        right: "Correct it on the call and say which day the money is back",
        wrong: ["Ask them to file a claim", "Offer a voucher for their next purchase"],
      },
    ],
  },
};
