import type { StoryTexts } from "../story-texts";

/** What goes wrong from the first visit on. */
export const atHome: Pick<
  StoryTexts["happenings"],
  | "arrival"
  | "fitting"
  | "handover"
  | "cleanup"
  | "support"
  | "maintenance"
  | "billing"
  | "faultReport"
  | "repair"
  | "parts"
  | "warranty"
> = {
  arrival: [
    {
      title: "The technician came two hours late",
      description: "Without a call. {who} had to cancel a doctor's appointment.",
    },
    {
      title: "Somebody else came, no badge",
      description: "Not the one in the photo, and would not show any ID. Was not let in.",
    },
    {
      title: "The technician never came",
      description: "The whole slot went by. At {hour} they said the visit was “closed”.",
    },
    { title: "Came without the tools", description: "Left to fetch the drill and was back an hour and a half later." },
  ],
  fitting: [
    {
      title: "Smell of gas after the installation",
      description: "Valve closed, windows open. There is a baby. They will not sleep there until somebody looks.",
    },
    {
      title: "The joint has dripped since last night",
      description: "{who} has a pot under it. The technician does not answer and the line said to wait.",
    },
    {
      title: "Left it half done",
      description: "A part was missing. {thing} is not connected and there is no date to come back.",
    },
    {
      title: "It hangs crooked",
      description: "You can see it from the door. Sent a photo with a level on it: two fingers off.",
    },
  ],
  handover: [
    {
      title: "Nobody explained how to use it",
      description:
        "The technician was in a hurry. {who} cannot turn up the heat and has had lukewarm water for two days.",
    },
    {
      title: "The warranty was not activated",
      description: "The website says “not registered”. The technician said it was done.",
    },
    {
      title: "Switches off after five minutes",
      description: "They tried it once and left. {thing} starts, heats and goes off.",
    },
    { title: "Left no manual", description: "Wants it in Spanish. And the technician's number, just in case." },
  ],
  cleanup: [
    {
      title: "Left the kitchen full of dust",
      description: "There was food uncovered on the counter. {who} cleaned until night.",
    },
    {
      title: "Bits of pipe under the cupboard",
      description: "The child who crawls found them. A miracle he was not cut.",
    },
    {
      title: "Silicone on the counter",
      description: "Nothing takes it off. It is marble; they want somebody who knows to look.",
    },
    {
      title: "Took a spanner that was not theirs",
      description: "It is the customer's. Not for what it costs, he says: it was his father's.",
    },
  ],
  support: [
    {
      title: "Code E6 and nobody knows what it is",
      description: "Was told three times to switch it off and on. Still no hot water.",
    },
    {
      title: "The call dropped and nobody called back",
      description: "Twenty-two minutes of explaining, then all over again with somebody else.",
    },
    {
      title: "Was told to look for a video",
      description: "{who} is 74 and wants somebody to explain, not the internet.",
    },
    { title: "Needs help setting {thing}", description: "Changes temperature by itself. Has read the manual twice." },
  ],
  maintenance: [
    {
      title: "The plan ran out and nobody called",
      description: "Paid for twelve months. {who} remembered when {thing} began to rattle.",
    },
    {
      title: "Six minutes of maintenance",
      description: "The lid was not opened: last year's seal is still on. Charged in full.",
    },
    {
      title: "The report has not come",
      description: "The building needs it. The technician said that night; it has been four days.",
    },
    {
      title: "Noisy after the maintenance",
      description: "It was quiet before. Wants the same technician back to say what he touched.",
    },
  ],
  billing: [
    {
      title: "Charged twice for the visit",
      description: "Two charges of 95,000 on the same day. Sends the statement.",
    },
    {
      title: "Charged for materials not used",
      description: "Three metres of pipe on the invoice, half a metre used. {who} kept the rest.",
    },
    {
      title: "Invoice in the wrong name",
      description: "Needs it in the company's name. The accountant closes on Friday.",
    },
    {
      title: "The refund has not arrived",
      description: "Five days, they said; it has been eighteen. The bank has no request.",
    },
  ],
  faultReport: [
    {
      title: "Smell of gas: twelve minutes on hold",
      description: "Called at {hour}; the menu led to sales. Hung up and called the fire brigade. Is safe.",
    },
    {
      title: "Fourth call about the same fault",
      description: "Everybody asks for the story from the start. {who} wants one person in charge.",
    },
    { title: "Closed without a visit", description: "The case says “resolved”. Nobody came. {thing} is the same." },
    { title: "Nobody answers at night", description: "The line rang for eight minutes. Left a message, no call back." },
  ],
  repair: [
    {
      title: "Came, looked and left",
      description: "Said he would be back with the part. Left neither a date nor a name.",
    },
    {
      title: "Broken again after three days",
      description: "Same fault in {thing}. {who} has paid once and will not pay twice.",
    },
    {
      title: "The technician ran down the installer",
      description: "Said it was “put in with the feet”. Now they trust nobody.",
    },
    {
      title: "No hot water for six days",
      description: "Two visits and no change. There are two children and an elderly lady.",
    },
  ],
  parts: [
    {
      title: "The part does not come and nobody says a word",
      description: "Four days, they said; it has been nine. Learns things only by calling.",
    },
    {
      title: "The wrong part came",
      description: "It is for another model. The technician noticed with {thing} already in pieces.",
    },
    { title: "Third date that slips", description: "{who} wants a loan appliance or the money. No more dates." },
    { title: "Used part charged as new", description: "It has solder marks. Sends photos." },
  ],
  warranty: [
    {
      title: "Asked for a receipt that is lost",
      description: "Bought eight days ago by card. {who} says the purchase is in our system.",
    },
    {
      title: "Warranty refused without a reason",
      description: "The answer was “does not apply”. Wants the reason, in writing.",
    },
    {
      title: "The approved swap has not happened",
      description: "Approved two weeks ago. The warehouse says it has received nothing.",
    },
    {
      title: "Thirty days to look at a new appliance",
      description: "{thing} failed in its first week. Will not wait a month.",
    },
  ],
};
