import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "onTheWay" | "delivery" | "carryIn" | "takeAway">;

export const receive: Stage = {
  onTheWay: {
    name: "“We're on our way”",
    customerAction: "Checks the phone to see whether there is time to fetch the children",
    frontStage: "A message with the time, the driver's name and a number a person answers",
    backStage: "The route is worked out again with the traffic; the message leaves by itself 40 minutes ahead",
    friction: "The slot says eight to six and nobody picks up",
    mitigation: "The driver calls from the stop before; if late, says so before being asked",
    expectedService: "Word 40 minutes ahead. More than 20 minutes late: a call from the driver",
    pairs: [
      {
        good: "“Mr Julián, this is Ferney with your washing machine. The 68 is jammed and I'm 25 minutes late, so 10:40. Can you wait, or shall I swap the stops and come at noon?”",
        bad: "One in the afternoon, third call from the customer. “It's left, sir. It's en route.” Same words as at nine.",
        why: "Waiting hurts less than not knowing. “En route” is no answer: it is a polite way to hang up. Whoever calls first is in charge; whoever waits for the call defends himself.",
        question: "You are running 30 minutes late. When do you say so?",
        right: "Now, by phone and with the new time, before the customer asks",
        wrong: ["When I get there, with an apology", "Not at all: half an hour is nothing"],
      },
    ],
  },
  delivery: {
    name: "Delivery at the door",
    customerAction: "Gets what took weeks to come, and looks it over before signing",
    frontStage: "Two people in uniform greet by name, open the box in front of the customer and check it together",
    backStage: "It left the warehouse checked and travels strapped, its number on the waybill",
    friction: "It comes dented, incomplete or the wrong model, and everything starts over",
    mitigation: "Checked twice against the order: loading and unloading. What is dented is swapped, not delivered",
    expectedService:
      "The right one, complete and without a scratch, in the agreed slot. If not, swapped within 48 hours",
    pairs: [
      {
        good: "“Before you sign, let's open it and look together. See this corner? It's pushed in. I'm not leaving you that: I've ordered another for eight tomorrow. I take this one away, you don't lift a thing.”",
        bad: "“Sign here, I'm double-parked. Any problem, call the line.” The dent was under the foam.",
        why: "A rushed signature costs ten times the three minutes of looking: a complaint, another trip and somebody who no longer believes us. The damage you show makes you honest; the damage they find makes you a suspect.",
        question: "Opening the box you see a small dent the customer missed. What do you do?",
        right: "Show it, do not deliver it, and order the swap with a date",
        wrong: ["Deliver it and write “received in good order”", "See whether they notice, then offer a discount"],
      },
      {
        good: "Nobody home, and the doorman says to leave it. Ferney calls: “Mrs Inés, I'll wait fifteen minutes or come back at five. Your fridge isn't staying in a corridor.”",
        bad: "Leaves it at reception, lying on its side, and marks “delivered 11:52”. At eight at night she finds an eighty-kilo fridge in the car park.",
        why: "Delivered means the customer has it, not that you got rid of the box. Marking it to look good in the system makes us look bad where it counts.",
        question: "The customer is out and the doorman offers to take it. What do you do?",
        right: "Call the customer, wait or agree another time; I do not mark it delivered",
        wrong: [
          "Leave it with the doorman and mark it delivered",
          "Drive on without calling and mark “customer absent”",
        ],
      },
    ],
  },
  carryIn: {
    name: "Carrying up and unpacking",
    customerAction: "Leads two strangers up the stairs, guarding the walls with their eyes",
    frontStage: "They measure first, cover floor and corners, and put it where it belongs",
    backStage: "The order says floor, lift and door width; if it will not fit, the sale knew",
    friction: "It does not fit up the stairs and stays in the living room",
    mitigation: "Three questions at the sale and a photo of the stairs; from the fifth floor a third person comes",
    expectedService: "In its place, unpacked, no mark on the wall and not a peso that was not in the order",
    pairs: [
      {
        good: "Before touching the fridge, Ferney measures the turn of the stairs. “It won't pass here without scraping your rail. We take the door off, ten minutes, and it goes. All right?”",
        bad: "“That's forty thousand a floor, boss, cash. Otherwise it stays down here.”",
        why: "Charging under the table is stealing from the customer in our uniform. And a scraped wall remembers you every day.",
        question: "The order did not say fourth floor without a lift. What do you do?",
        right: "Call my coordinator for help and tell the customer when it goes up; I charge nothing",
        wrong: ["Charge the stairs in cash", "Leave it at the entrance: it was not in the order"],
      },
    ],
  },
  takeAway: {
    name: "Taking the old one away",
    customerAction: "Wants the kitchen back and the old thing gone",
    frontStage: "They disconnect it, carry it down with the packaging of the new one, and leave a receipt",
    backStage: "It travels on the same route to a licensed recycler, with a certificate",
    friction: "They take half of it, or want a tip to take it",
    mitigation: "It is a line on the waybill: without a photo of the empty space the stop cannot be closed",
    expectedService: "The day of the delivery, packaging included. The certificate within a week",
    pairs: [
      {
        good: "“We take the old one, the cardboard and the foam. Here's your receipt; in a week you get the certificate that it didn't end up in a field.” And they sweep the corridor.",
        bad: "“That's not ours. Put the old one out on the street, the rag-and-bone man comes at night.”",
        why: "The customer paid to get the space back. Leaving the problem on the pavement swaps one nuisance for another, with a fine on top.",
        question: "The truck is full and the old one does not fit. What do you tell the customer?",
        right: "That it did not fit, that it is our mistake, and the exact day we come for it",
        wrong: ["To put it out on the street", "To call the line and book a pick-up"],
      },
    ],
  },
};
