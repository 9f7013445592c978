import type { StoryTexts } from "../story-texts";

/** What people say along the way of an incident. */
export const said: StoryTexts["said"] = {
  awaitingCustomer: [
    "We asked for a photo of the connection. As soon as it comes, we go on.",
    "Nobody home until Thursday; the customer asked us to wait.",
    "The customer wants to talk it over at home before the part is changed.",
    "To be confirmed who lets us in: he is travelling.",
  ],
  awaitingBrand: [
    "We need Alero to approve the swap; it is above our limit.",
    "Waiting for the plan of the visit: it is not in the order.",
    "To be settled whether the warranty or the customer pays.",
  ],
  awaitingThirdParty: [
    "The gas company has to open the meter again. They said tomorrow.",
    "The building does not allow work until Monday.",
    "The part is at customs; the supplier promises Friday.",
  ],
  forceMajeure: [
    "Landslide on the road to La Calera: no way through.",
    "Transport strike; today's route cannot leave.",
  ],
  transferred: [
    "The area is no longer theirs and their schedule is full; the customer cannot wait.",
    "Second visit without a solution. A crew with more experience in this model goes.",
    "The customer asked that the same technician should not come back.",
    "Not an installation problem but the appliance: it is the workshop's.",
  ],
  reopened: [
    "The customer called: it dripped again this morning.",
    "It was fine for two days and went off again.",
    "Closed without anybody going. The customer sent a photo of today.",
    "They changed the part, but it is not the one for this model.",
  ],
  kept: [
    "“Fine, it works. I'd have liked it to be the first time.”",
    "“Thanks for calling to ask. It's working now.”",
    "“Yes, I'm staying. But don't leave me waiting again.”",
    "“The young man who came was very kind. All good.”",
    "“Right, I got my money back. That's what counts.”",
    "“It helped that you told me the truth: it was your mistake.”",
    "“We have hot water. The kids are happy.”",
    "“It's good. I'll give you another chance.”",
  ],
  fan: [
    "“No company ever called to tell me it was wrong. I've told my sister about you.”",
    "“Nubia stayed until nine at night. Nobody does that. I'm buying the stove from you.”",
    "“They lent me one without my asking. I was delighted.”",
    "“The driver came back next day with the missing screw. One screw! Count on me.”",
  ],
  lost: [
    "“I bought another one. I'm done with Alero.”",
    "“Six calls. I'm tired. Give me my money back and that's that.”",
    "“It isn't the heater, it's that nobody would face me.”",
    "“I'm telling the whole building.”",
  ],
  noteOfPartner: [
    "Spoke to the customer, calmer now. I go first thing tomorrow.",
    "The part is in the van; I come by after the ten o'clock visit.",
    "I've seen it: it's the gasket. Half an hour's work.",
    "No answer. Left a message, trying again at five.",
    "Sending photos of the result. The customer tried it with me.",
    "The counter still has to be cleaned; a colleague goes this afternoon.",
    "We are late because the lift is broken. The customer knows.",
    "Lent an electric shower until the board comes.",
  ],
  noteOfBrand: [
    "Please call them today, even if there is no news.",
    "A customer for eight years. Give it priority.",
    "Swap approved. Tell me when it is in the house.",
    "Who goes tomorrow, and when? The customer wants to know tonight.",
  ],
  internal: [
    "Third time this month in the same area. Taking it to Monday's meeting.",
    "The customer wrote on social media; marketing knows.",
    "Check the promise on the website: it offers what nobody can keep.",
    "Our mistake: the schedule let two equal appointments through. Don't charge the partner without looking.",
  ],
  internalTooGood: [
    "Another one resolved minutes before it was due. Nobody is that exact. Ask for the photos with their time.",
    "Called the customer: she says he came two days later than it says here.",
    "Nine months without a broken promise and without a single report of their own. Look at how they record.",
  ],
  excluded: ["Gas cut in the whole area, confirmed by the gas company", "Alero moved the appointment, not the partner"],
};

/** By trade: why it happened, and what was done about it. */
export const accounts: StoryTexts["accounts"] = {
  installation: [
    {
      cause: "The joint had no sealant: the foam test was skipped in a hurry",
      done: "Taken apart, sealed and tested with the customer. The visit was refunded",
    },
    {
      cause: "The technician left without the anchor for plasterboard",
      done: "The wall was braced and it was hung again. It is on the departure list now",
    },
    {
      cause: "The sale did not say fourth floor with a light wall",
      done: "The place was changed; advice added the question to its script",
    },
    { cause: "Gas cut in the area", done: "Back when it was restored, and tested in full" },
    {
      cause: "The customer moved the place that same day",
      done: "Moved at no cost, and the ventilation it needs was explained",
    },
    { cause: "Five visits where three fit", done: "Finished first thing next day; that crew now takes fewer" },
  ],
  repairs: [
    {
      cause: "Diagnosed by phone, and the wrong part was taken along",
      done: "The right board was fitted and a shower lent for two days",
    },
    {
      cause: "The technician left no date to come back",
      done: "Repaired, and from today no visit is closed without a date",
    },
    { cause: "The part was not in the brand's catalogue", done: "Bought outside and added to the minimum stock" },
    { cause: "Power surge in the neighbourhood", done: "The board was changed and a protector fitted" },
    {
      cause: "The filter had not been cleaned for three years",
      done: "Cleaned, shown how to do it, and the plan offered",
    },
    { cause: "A connector was left loose after maintenance", done: "Tightened in front of the customer; not charged" },
  ],
  delivery: [
    {
      cause: "Loaded without straps and hit in the bend",
      done: "Swapped for a new one next day, checked with the customer",
    },
    {
      cause: "The driver signed the waybill to close the route",
      done: "Delivered that night with the coordinator, with an apology in person",
    },
    { cause: "The order said neither fourth floor nor no lift", done: "Carried up with a third person, no charge" },
    { cause: "Road closed by flooding", done: "Every customer of the route was called; delivered early next day" },
    { cause: "The customer gave the wrong tower", done: "The address was corrected and it was delivered the same day" },
    {
      cause: "Another model left the warehouse and nobody checked",
      done: "Swapped in 24 hours. Two people check the loading now",
    },
  ],
  contact: [
    {
      cause: "The agent closed it to meet the call-time target",
      done: "Reopened, solved, and the target taken off the screen",
    },
    {
      cause: "A new agent without the script of codes",
      done: "Called the customer with the technician on the line; the script is on screen",
    },
    {
      cause: "The website promised what the schedule did not have",
      done: "The promise was kept and the page corrected",
    },
    { cause: "The phone operator was down for an hour", done: "Every missed call was returned that same day" },
    { cause: "The customer had registered another ID", done: "The data were corrected and the warranty activated" },
    { cause: "The call was passed on without its story", done: "One agent kept the case to the end" },
  ],
};
