import type { StoryTexts } from "../story-texts";

/** What goes wrong until it is in the house, as it is logged by whoever answered. */
export const onTheWay: Pick<
  StoryTexts["happenings"],
  "advice" | "quote" | "booking" | "onTheWay" | "delivery" | "carryIn" | "takeAway"
> = {
  advice: [
    {
      title: "Asked about {thing} and nobody answered",
      description: "Texted twice. {who} already has a quote from elsewhere, but would still rather buy from us.",
    },
    {
      title: "Was sold something that does not fit",
      description: "{who} measured the gap after paying: six centimetres short. The adviser never asked.",
    },
    {
      title: "Promised free installation that was not",
      description: "Kept the chat: “it's included”. The invoice shows 230,000 for installation.",
    },
    {
      title: "Three advisers, three prices",
      description: "Got three prices for {thing} in one day. Wants to hear the real one.",
    },
  ],
  quote: [
    {
      title: "The quote has not come",
      description: "Visited days ago, promised for that night. {who} has called twice.",
    },
    {
      title: "The quote went up after signing",
      description: "Signed for 512,000 and is now asked 780,000 because “the vent was missing”. Refuses.",
    },
    {
      title: "Measured wrong, {thing} does not go in",
      description: "The technician wrote 60 wide and it is 57. To be measured again before it ships.",
    },
    {
      title: "The technician did not come to measure",
      description: "{who} waited all morning. At one they said the visit was never booked.",
    },
  ],
  booking: [
    {
      title: "Appointment moved by text",
      description: "Had taken the day off. The message came the night before, at {hour}.",
    },
    {
      title: "Two appointments at the same hour",
      description: "Delivery and installation of {thing} fall together; the installer has nothing to install.",
    },
    {
      title: "No slot for three weeks",
      description: "{who} has a mother just out of surgery and no hot water. Asks somebody to make an effort.",
    },
    {
      title: "The appointment is not in the system",
      description: "Has the confirmation mail. The crew says it does not work that area that day.",
    },
  ],
  onTheWay: [
    {
      title: "No warning, and nobody was home",
      description: "The message came when the truck was at the door. The doorman turned it away.",
    },
    {
      title: "The driver does not answer",
      description: "The slot ended at {hour}. The number in the message is switched off.",
    },
    {
      title: "“En route” for four hours",
      description: "{who} could not fetch the children. Has heard the same sentence three times.",
    },
    {
      title: "Message with the wrong address",
      description: "It names another tower. Afraid {thing} will end up at a neighbour's.",
    },
  ],
  delivery: [
    {
      title: "Came without screws or hose",
      description: "The box had been repacked. Without the hose {thing} cannot be installed tomorrow.",
    },
    {
      title: "Dent in plain sight on opening",
      description: "The corner is pushed in. The driver wanted a signature first. {who} sent three photos.",
    },
    {
      title: "Came in another colour",
      description: "Ordered grey, got white. Would keep it for a discount; would rather have the right one.",
    },
    {
      title: "Marked “delivered”, nothing came",
      description: "The waybill says delivered at {hour}. Nothing at the desk, and the bell never rang.",
    },
  ],
  carryIn: [
    {
      title: "Left in the lobby",
      description: "Fourth floor without a lift, and the order said so. {big} is blocking the entrance.",
    },
    {
      title: "Scraped the wall of the stairs",
      description: "The building wants it painted this week. There are photos of before and after.",
    },
    {
      title: "Charged cash for the stairs",
      description: "Asked 80,000 “for the two floors”, and got it. The customer wants it back.",
    },
    {
      title: "Does not fit through the kitchen door",
      description: "Nobody measured. {big} is in the living room, box open.",
    },
  ],
  takeAway: [
    {
      title: "Did not take the old one",
      description: "It was paid for. The driver said there was no room and to book another day.",
    },
    {
      title: "Left cardboard and foam in the corridor",
      description: "A neighbour complained and the building fined them 60,000.",
    },
    {
      title: "Dripping where the old one was",
      description: "{who} put a bucket under it. The valve will not close and the neighbour below got wet.",
    },
    {
      title: "The disposal certificate does not come",
      description: "The building asks for it. They said one week, and it has been three.",
    },
  ],
};
