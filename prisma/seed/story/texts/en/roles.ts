import type { StoryTexts } from "../story-texts";

/** Each partner's part at each touchpoint it serves, in the words of its lead. */
export const roles: StoryTexts["roles"] = {
  nivel: {
    quote:
      "We measure twice and talk money once. If the house lacks something we say so there and then, with the wall in front of us, and it is written down before we go.",
    arrival:
      "We are the first of Alero to walk into the home. We ring once, show our badge and tell what the next two hours will be like.",
    fitting:
      "We install as if it were for our mother. The customer puts on the foam with their own hand, and until then we have not left.",
    handover: "We do not teach the manual: the owner turns it on, turns it off and tells us in their own words.",
  },
  andamio: {
    arrival:
      "We come on time or we call. If the technician changes, the customer sees the new face on the phone, not at the door.",
    fitting:
      "We do not improvise: if the wall will not hold, it is braced another day. Rather one more visit than an appliance on the floor.",
    cleanup:
      "The last fifteen minutes belong to broom and vacuum. We walk the house with the customer, who decides whether we are done.",
  },
  tornasol: {
    quote: "We take measurements and photos so that nobody asks again, and leave the final total on the dining table.",
    fitting: "We get it going that very day. What is missing we bring; the customer does not go out to buy anything.",
    handover: "We stay until the customer runs it alone, even if it takes three goes.",
    cleanup: "We pick up what is ours and what fell because of us. The counter is left fit for cooking.",
  },
  cumbrera: {
    arrival:
      "A family opens the door without knowing us. We give a name, a face and a time, and look after their floor before our boots.",
    fitting:
      "We fit, test and test again. After what happened to us at the beginning, nobody leaves without the photo of the leak test.",
    handover: "We really hand it over: they use it, we watch. The warranty is active before we say goodbye.",
    cleanup: "We leave as we came, with the bag of offcuts in hand. If something got stained, we say it first.",
  },
  quicio: {
    arrival: "We keep the slot the brand agreed and introduce ourselves in uniform with a visible badge.",
    fitting: "We do the complete installation by the plan of the visit and record every point in photos.",
    handover: "We show the customer how it works and answer whatever they ask at that moment.",
  },
  prisma: {
    quote:
      "We settle the finish before we begin: where the pipe runs, what colour the cover is, what can be seen from the living room.",
    fitting: "We install so that it does not show. The pipe is straight, the cover is level, and the test comes first.",
    cleanup: "We leave the place ready for a photo. What we cannot clean, our insurance pays.",
  },
  cordial: {
    maintenance:
      "We look after it before it complains. We show the old part, say what we did and sell nothing that is not needed.",
    repair:
      "We come to a home without hot water and short of patience. We listen, open, show the damage and leave it working, or lend something.",
    parts:
      "If the part is missing, it is we who write. Two days without a word from us is a failure, even if there is no news.",
  },
  chispa: {
    repair:
      "We are a small workshop and that is a good thing: whoever answers the phone comes, and the same one is back if it was not right.",
    parts: "We keep the parts that fail most around here; if we have not got it, we lend ours until it comes.",
  },
  trocha: {
    onTheWay:
      "The driver calls from the stop before. If we are stuck, the customer hears it from us and may change the hour.",
    delivery:
      "We open the box with the customer and look for the dent before they do. What is not perfect goes back with us.",
    carryIn:
      "We measure the stairs before lifting, and the price of carrying up is the one in the order: no cash in hand.",
    takeAway:
      "We leave with the old one, the cardboard and a photo of the empty space. If it did not fit, we are back with a date.",
  },
  andarrios: {
    onTheWay: "We tell in good time and by name; whoever waits deserves to know if there is time for lunch.",
    delivery: "We hand it to whoever bought it, complete and unhurried, and wait until they say it is fine.",
    carryIn: "Two of us carry it, with straps and card on the corners. The customer's wall does not pay for our hurry.",
  },
  voz: {
    advice:
      "We ask about the home before the budget. We sell what will work, even if it is the one with the smallest commission.",
    booking: "We keep an hour that really exists. If it has to move, we are the ones who call, and early.",
    support: "We stay on the line until the hot water is back. A case has an owner: whoever answered.",
    faultReport:
      "First nobody is in danger; then the data. With gas we do not hang up until the technician rings the bell.",
  },
  linea: {
    support:
      "We answer the doubts of the first week patiently, and if we do not know, we say when we will call with the answer.",
    billing: "We put the charge right while the customer is on the line. If the mistake is ours there is no paperwork.",
    warranty:
      "We believe the customer and find the receipt ourselves. When it has to be no, we say it with the reason in sight.",
  },
  garua: {
    maintenance:
      "We go to the homes in the north with the history read and leave a report anyone can follow, with photos and no scares.",
    repair: "We diagnose with the lid off and the customer beside us. Price, time and a name before touching a part.",
  },
  zaguan: {
    arrival: "",
    fitting: "",
  },
};
