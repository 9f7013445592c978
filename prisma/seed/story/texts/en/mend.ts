import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "faultReport" | "repair" | "parts" | "warranty">;

export const mend: Stage = {
  faultReport: {
    name: "Reporting a fault",
    customerAction: "Calls angry or afraid: a smell of gas, no hot water, a flooded kitchen",
    frontStage: "A person answers, calms and protects first, asks later, and hangs up with a time for the visit",
    backStage: "Emergencies jump the queue; the technician on duty gets the whole story on the phone",
    friction: "A menu of nine options with a gas leak in the kitchen",
    mitigation: "“Gas” or “water” in the first sentence reaches a person in twenty seconds, day and night",
    expectedService: "At any hour, a person within a minute. Emergencies: a visit within four hours",
    pairs: [
      {
        good: "“Listen to me: close the yellow valve, open the windows and don't touch any switch. Everybody out, the boy first. I'm not hanging up. Are you outside? Good. Wilmer is there in 35 minutes.”",
        bad: "“To be able to help you I need the account holder's ID, the serial number and the date of purchase.” She is standing in a kitchen full of gas.",
        why: "Life first, then the damage, the data last. Nobody should have to look for a serial number in order not to blow up.",
        question: "“It smells of gas.” What is your first sentence?",
        right: "Close the valve, open windows, touch no switches and go out; I stay with you",
        wrong: ["May I have your ID number, please?", "I am opening a case and a technician will contact you"],
      },
      {
        good: "“You have every right to be angry: it's the second time. You won't have to tell it again, I have it here. Nubia is coming at four today; nobody knows this model better.”",
        bad: "“I understand your frustration. Could you tell me what happened?” She is the fourth person to ask.",
        why: "“I understand your frustration” without knowing what happened is a recording with a human voice. Reading before speaking is the apology.",
        question: "You answer somebody who has called three times. What do you do before the greeting?",
        right: "Read the history, and begin with what I know and what will happen today",
        wrong: ["Ask them to tell it from the start, calmly", "Offer to put them through to a supervisor"],
      },
    ],
  },
  repair: {
    name: "Repair visit",
    customerAction: "Has had no hot water for days and wants this to be the last visit",
    frontStage: "Listens, looks in front of the customer, says what broke, why and how much, and leaves it working",
    backStage: "Comes with the history read and the three likeliest parts for that model",
    friction: "Comes to look, leaves for the part and is back in two weeks",
    mitigation: "The technician calls beforehand and asks for a video, so as to bring the part",
    expectedService: "Fixed on the first visit four times in five. If not, a date and a loan appliance",
    pairs: [
      {
        good: "“A power surge burnt the board; not your fault. I've got one here. It's 210,000 with a year's warranty. Shall I put it in? You'll have hot water in half an hour.”",
        bad: "“Wow, who put this in? This is really bad. Can't be fixed, you'll have to buy a new one.” He has not taken off the lid.",
        why: "Running down whoever installed it is running down ourselves: to the customer we are all Alero. And a diagnosis without opening is not experience, it is laziness.",
        question: "You see that another partner installed it badly. What do you tell the customer?",
        right: "That we will put it right today at no cost; and I report it inside",
        wrong: ["That it was the installer's fault", "That they have to claim that separately"],
      },
      {
        good: "He has not got the part. Before leaving he fits a loan shower: “You can wash with this for now. Thursday at nine I'm back, me, with the part.”",
        bad: "“We have to order it. They'll call you.” Nobody calls. On the twelfth day the customer buys another brand.",
        why: "“They'll call you” is the sentence we lose customers with. A date, a name and something for the days between turn a failure into a story they tell in our favour.",
        question: "A part takes four days. How do you say goodbye?",
        right: "With a date, with my name, and with something for the days between",
        wrong: ["Saying they will be called when it comes", "Advising them to buy a new one"],
      },
    ],
  },
  parts: {
    name: "Waiting for the part",
    customerAction: "Waits, and wonders whether anybody remembers",
    frontStage: "A message every two days even without news, and a date that does not move by itself",
    backStage: "The order carries the case number; warehouse and workshop see the same date",
    friction: "The date slips three times and the customer finds out by asking",
    mitigation: "Minimum stock of the twenty parts that fail most; second slip: a loan appliance",
    expectedService: "A firm date within 24 hours. News every two days. On the seventh day, a loan or a swap",
    pairs: [
      {
        good: "“No news, and that's why I'm writing: the board is still at customs. Before noon tomorrow I'll tell you whether it's out; if not, I bring you a loan appliance that afternoon.”",
        bad: "Eleven days of silence. The customer calls: “Yes, sir, your part is being processed.”",
        why: "Silence fills up with the worst. A “not yet” in time keeps trust; a “being processed” ends it.",
        question: "The part is late again and there is no new date. What do you do?",
        right: "Say today that it is late, when I will write again, and offer a loan appliance",
        wrong: ["Wait for the date, so as not to bother them", "Wait until the customer asks"],
      },
    ],
  },
  warranty: {
    name: "Warranty and returns",
    customerAction: "Asks us to stand by what they bought, usually with the receipt in hand",
    frontStage: "Believed first and checked later; they leave with a yes, a no with reasons, or a date",
    backStage: "Whoever answers may decide up to a million pesos; above it a manager answers in two hours",
    friction: "Five papers and three signatures for something that failed in eight days",
    mitigation: "We find the receipt by the ID; in the first 30 days it is swapped, no questions asked",
    expectedService: "An answer the same day. Swap or money in five working days. A no is explained and written down",
    pairs: [
      {
        good: "“Eight days and it's dead? That isn't wear, that's us. Tomorrow we bring a new one and take that away. I don't need the receipt, I have it here. Morning or afternoon?”",
        bad: "“The warranty covers manufacturing defects, which the lab determines in thirty days. Until then we can't give you another.”",
        why: "The warranty was paid for; it is no favour. Distrusting everybody in case one lies costs more than giving the liar a new one.",
        question: "Something eight days old failed and the receipt is lost. What do you do?",
        right: "Find it myself and offer the swap with a date",
        wrong: ["Without a receipt I cannot open the warranty", "Send it to the lab"],
      },
      {
        good: "“The warranty doesn't cover it, and I'll show you why: in this photo water came in from outside. What I can do is repair it at cost, 140,000, and have it with you on Friday. Would that help?”",
        bad: "“Doesn't apply.” The customer asks why. “Because the system says it doesn't apply.”",
        why: "A no with reasons and another way out is accepted; a no from the system ends up on social media. Nobody argues with a photo.",
        question: "The damage is not covered. How do you say it?",
        right: "Show the reason, put it in writing and offer another way with a price",
        wrong: ["Say the system rejected it", "Say we are looking into it, to avoid an argument"],
      },
    ],
  },
};
