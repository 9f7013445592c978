import type { StoryTexts } from "../story-texts";

/** What people say along the way of an incident, whatever it is about. */
export const said: StoryTexts["said"] = {
  awaitingCustomer: [
    "We asked for a photo, so as not to go blind. As soon as it comes, we go on.",
    "The customer asked for a call on Thursday; not before.",
    "Wants to talk it over at home before deciding.",
    "One detail to be confirmed: the customer is travelling.",
  ],
  awaitingBrand: [
    "We need Alero to approve it; it is above our limit.",
    "Waiting for a detail of the order that only Alero has.",
    "To be settled whether the warranty or the customer pays.",
  ],
  awaitingThirdParty: [
    "The building gives no permission until Monday.",
    "The supplier promises an answer by Friday.",
    "It is up to the utility company of the area; they answer tomorrow.",
  ],
  forceMajeure: [
    "Landslide on the road to La Calera: no way through.",
    "Transport strike; we cannot get to the area today.",
  ],
  transferred: [
    "Their schedule is full and the customer cannot wait.",
    "Second try without a solution. Another team takes it.",
    "The customer asked for somebody else.",
    "The area is no longer theirs.",
  ],
  reopened: [
    "The customer called: it is just as before.",
    "It was fine for two days and happened again.",
    "Closed without anybody talking to the customer.",
    "Only half of it was solved.",
  ],
  quickFix: {
    cause: "What could be seen was dealt with, not what caused it",
    done: "A quick fix, and the customer was told",
  },
  kept: [
    "Fine, it's done. I'd have liked it to be the first time.",
    "Thanks for calling to ask. It's all in order now.",
    "Yes, I'm staying. But don't leave me waiting again.",
    "The person who helped me was very kind. All good.",
    "Right, you stood by it. That's what counts.",
    "It helped that you told me the truth: it was your mistake.",
    "At last somebody took charge. Thank you.",
    "It's good. I'll give you another chance.",
  ],
  fan: [
    "No company ever called to tell me it was wrong. I've told my sister about you.",
    "They stayed with me until it was right. Nobody does that. My next one I buy from you.",
    "They fixed it before I had to ask. I was delighted.",
    "They came back next day just to ask whether all was well. Count on me.",
  ],
  lost: [
    "I bought elsewhere. I'm done with Alero.",
    "Six calls. I'm tired. Give me my money back and that's that.",
    "It isn't the damage, it's that nobody would face me.",
    "I'm telling the whole building.",
  ],
  noteOfPartner: {
    installation: [
      "Spoke to the customer, calmer now. I go first thing tomorrow.",
      "I've seen it. Half an hour's work; I come by after the ten o'clock visit.",
      "Sending photos of the result. The customer tried it with me.",
      "No answer. Left a message, trying again at five.",
    ],
    repairs: [
      "The part is in the van; I come by after the ten o'clock visit.",
      "Spoke to the customer, who sent a video. I know what it is.",
      "Offered a loan appliance meanwhile, and it was accepted.",
      "Sending a photo of the old part. The customer has it in hand.",
    ],
    delivery: [
      "Spoke to the driver and the customer. We come with the first run tomorrow.",
      "We are late because the lift is broken. The customer knows.",
      "It is set aside in the warehouse, with the customer's name.",
      "The doorman confirms that the customer takes it in person, not he.",
    ],
    contact: [
      "I keep the case. I said I would call at four today.",
      "Listened to the earlier call; the customer is right.",
      "Talked to the department. I write to the customer as soon as there is an answer.",
      "No answer. Left a message with my name, trying again at five.",
    ],
  },
  noteOfBrand: [
    "Please call them today, even if there is no news.",
    "A customer for eight years. Give it priority.",
    "Approved. Tell me when it is done.",
    "Who answers, and when? The customer wants to know tonight.",
  ],
  internal: [
    "Third time this month in the same area. Taking it to Monday's meeting.",
    "The customer wrote on social media; marketing knows.",
    "Check the promise on the website: it offers what nobody can keep.",
    "Part of the mistake was ours. Don't charge it all to the partner without looking.",
  ],
  internalTooGood: [
    "Another one resolved minutes before it was due. Nobody is that exact. Ask for the photos with their time.",
    "Called the customer: she says he came two days later than it says here.",
    "Not one broken promise and not one report of their own in months. Look at how they record.",
  ],
  excluded: [
    "Services cut in the whole area, confirmed by the company",
    "The delay was Alero's, not the partner's: a detail of the order was missing",
  ],
};
