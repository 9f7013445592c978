import type { StoryTexts } from "../story-texts";

/** Why it happened and what was done, in the order of what happens at each touchpoint. */
export const accounts: StoryTexts["accounts"] = {
  advice: [
    {
      cause: "Two agents short in the afternoon, and nobody watched the message queue",
      done: "Answered by phone with two options; the queue now rings on every screen",
    },
    {
      cause: "The new agent skipped the five questions",
      done: "Swapped for one that fits, no charge; without measurements nothing is quoted now",
    },
    {
      cause: "The website offered free installation in another city only and did not say so",
      done: "The promise was kept and the page corrected",
    },
    { cause: "Every adviser had another price list open", done: "The lowest price was kept; the old list is gone" },
  ],
  quote: [
    {
      cause: "The technician left it for the evening and forgot",
      done: "Sent the same day with an apology; it is signed before leaving now",
    },
    {
      cause: "Ventilation was not checked on the visit",
      done: "The signed price was kept and the installer paid for the vent",
    },
    {
      cause: "The cupboard was measured, not the gap",
      done: "Measured again with a photo of the tape, and the order changed",
    },
    {
      cause: "The visit was left unconfirmed in Alero's schedule",
      done: "Went that afternoon; the schedule no longer closes without confirming",
    },
  ],
  booking: [
    {
      cause: "A whole block was moved for a training day and nobody was called",
      done: "Called and given the first slot; moving blocks is no longer allowed",
    },
    {
      cause: "The schedule did not know that installing depends on delivering",
      done: "Moved by a day with a call; the rule is in the schedule",
    },
    {
      cause: "The crew of the area was full and no other was tried",
      done: "A Saturday slot was found with another crew",
    },
    { cause: "The appointment was saved with the wrong area", done: "Done the same day by the coordinator" },
  ],
  onTheWay: [
    {
      cause: "The driver swapped the stops without moving the message",
      done: "Came back at the hour the customer asked for",
    },
    {
      cause: "The phone of the route was flat",
      done: "Delivered, with a call to apologise; each truck now has a charger",
    },
    {
      cause: "Accident on the southern motorway, closed for three hours",
      done: "Another slot was offered; the customer chose the evening",
    },
    { cause: "The customer wrote another tower when buying", done: "Put right by phone before leaving" },
  ],
  delivery: [
    {
      cause: "The box was a return put back in stock unchecked",
      done: "The parts came that afternoon and the lot was checked",
    },
    {
      cause: "Loaded without straps and hit in the bend",
      done: "Swapped for a new one next day, checked with the customer",
    },
    {
      cause: "Another model left the warehouse and nobody compared it with the order",
      done: "Swapped in 24 hours; two people check the loading now",
    },
    {
      cause: "The driver closed the waybill to end the route on time",
      done: "Delivered that night with the coordinator, who apologised in person",
    },
  ],
  carryIn: [
    {
      cause: "Two people came where it takes three; nobody asked for help",
      done: "Carried up that night by three, no charge",
    },
    {
      cause: "Carried up without covering the corners",
      done: "The wall was painted that weekend, at the carrier's cost",
    },
    { cause: "The helper charged on his own account", done: "The money was back next day, and he is off our routes" },
    {
      cause: "The sale did not ask for the width of the door",
      done: "The door was taken off, it went in, the door went back",
    },
  ],
  takeAway: [
    { cause: "More deliveries on the truck than leave room for pick-ups", done: "Picked up first thing next day" },
    { cause: "Packaging was not on the waybill", done: "Collected that afternoon; Alero paid the fine" },
    { cause: "The tap was forced when disconnecting", done: "The valve was changed and the neighbour's ceiling dried" },
    { cause: "The licensed recycler's system was down", done: "The certificate was sent as soon as it was issued" },
  ],
  arrival: [
    { cause: "Five visits in the schedule where three fit", done: "Finished that day; the crew takes fewer now" },
    {
      cause: "The technician changed and the new photo was not sent",
      done: "The announced one came next day, with a badge",
    },
    {
      cause: "The technician closed the visit to leave early",
      done: "The crew leader went that afternoon and did the work",
    },
    {
      cause: "The departure list was not checked",
      done: "Finished the same day; the case is photographed before leaving",
    },
  ],
  fitting: [
    {
      cause: "The joint had no sealant: the foam test was skipped in a hurry",
      done: "Taken apart, sealed and tested with the customer. Nobody was in danger",
    },
    { cause: "The gasket sat wrong in the nut", done: "The gasket was changed and tested at full pressure" },
    {
      cause: "The order did not say it was a light wall, and the anchor was missing",
      done: "Braced, and hung next day; advice added the question",
    },
    { cause: "Hung without a level", done: "Taken down, levelled, and the old hole filled" },
  ],
  handover: [
    {
      cause: "The technician left without the customer trying it",
      done: "Explained by video call; on the second go it worked alone",
    },
    {
      cause: "The warranty page refused the serial and nobody insisted",
      done: "Activated by hand, and the proof was sent",
    },
    { cause: "Gas pressure was not set", done: "Set, and left running for half an hour with the customer" },
    { cause: "The box had no manual in Spanish", done: "Sent in print, with the crew's number" },
  ],
  cleanup: [
    { cause: "Drilled without covering the furniture", done: "A cleaning service went next day, with an apology" },
    {
      cause: "Nobody walked the house on leaving",
      done: "All picked up that afternoon, and looked under every cupboard",
    },
    {
      cause: "Worked on the counter without card under it",
      done: "A marble worker polished it; the partner's insurance paid",
    },
    { cause: "Tools were packed without looking", done: "Handed back in person the next day" },
  ],
  support: [
    {
      cause: "The code was not in the script",
      done: "Called with a technician on the line; the script has it now, with photos",
    },
    { cause: "The phone operator was down for an hour", done: "Every call of that hour was returned" },
    {
      cause: "The call-time target pushes people to hang up",
      done: "Explained calmly for twenty minutes; the target is off the screen",
    },
    { cause: "The customer had night mode on", done: "Switched off on the phone together, and set" },
  ],
  maintenance: [
    {
      cause: "The plan lost its date when the schedule system changed",
      done: "Visited that week, and forty other plans put right",
    },
    { cause: "The technician signed without opening it", done: "Done again in full, no charge, old part in hand" },
    { cause: "The report stayed a draft", done: "Sent, and explained by phone" },
    { cause: "A screw of the lid was loose", done: "Tightened in front of the customer, by the same technician" },
  ],
  billing: [
    { cause: "Invoiced from the order and again from the visit", done: "One charge was refunded on the call" },
    {
      cause: "The installer reports whole metres",
      done: "The difference was refunded; what is measured is billed now",
    },
    { cause: "The purchase was made with a personal ID", done: "Cancelled and issued again the same day" },
    { cause: "The request was never sent to the bank", done: "Paid by transfer that day" },
  ],
  faultReport: [
    {
      cause: "The menu did not know the word gas",
      done: "Visited within the hour; the menu now goes straight to a person",
    },
    {
      cause: "Every call opened a new case",
      done: "The four became one with one person in charge, who called that afternoon",
    },
    { cause: "The agent closed it to meet the call-time target", done: "Reopened, with a visit for the next morning" },
    { cause: "One person alone on the night shift", done: "Seen to before dawn; from this week there are two" },
  ],
  repair: [
    {
      cause: "The technician had no part and left no date",
      done: "Repaired next day; no visit is closed without a date now",
    },
    { cause: "The wrong part was changed", done: "The right one was fitted at no charge, with a loan for two days" },
    {
      cause: "The technician's remark in front of the customer",
      done: "The head of the workshop apologised, and the installation was checked: it was fine",
    },
    { cause: "The part was not in Alero's catalogue", done: "Found elsewhere, and an electric shower lent" },
  ],
  parts: [
    {
      cause: "Nobody was in charge of writing to the customer",
      done: "Told every two days until it came; it is in now",
    },
    {
      cause: "Ordered from a photo, not from the serial",
      done: "The right one came in 48 hours, with a loan meanwhile",
    },
    { cause: "Customs held the container", done: "The whole appliance was swapped" },
    {
      cause: "The workshop used a recovered part without saying so",
      done: "Changed for a new one, and the money refunded",
    },
  ],
  warranty: [
    {
      cause: "The agent asked for a paper we already had",
      done: "The receipt was found by the ID and the appliance swapped",
    },
    { cause: "An automatic answer without looking at the case", done: "Explained with photos and repaired at cost" },
    {
      cause: "The order for the swap never reached the warehouse",
      done: "Delivered next day; the order goes out by itself now",
    },
    {
      cause: "The policy asked for the lab every time",
      done: "Swapped without it; in the first 30 days it is no longer asked",
    },
  ],
};
