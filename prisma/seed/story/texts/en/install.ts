import type { StoryTexts } from "../story-texts";

type Stage = Pick<StoryTexts["touchpoints"], "arrival" | "fitting" | "handover" | "cleanup">;

export const install: Stage = {
  arrival: {
    name: "The technician arrives",
    customerAction: "Opens the door of their home to somebody they do not know",
    frontStage: "Comes within the slot, badge in sight, says their name and what will happen, and covers their shoes",
    backStage: "The customer got photo and name beforehand; the crew left with all the material",
    friction: "Somebody else comes, late, with half the tools",
    mitigation: "A departure list with a photo of the case; a change of technician goes out with a new photo",
    expectedService: "In the slot, with a badge, and with all it takes to finish that day",
    pairs: [
      {
        good: "“Good morning, Mrs Gloria. I'm Wilmer from Alero, the one in the photo. I'll be about two hours, and halfway through I'll cut the gas for twenty minutes. Where shall I walk so I don't dirty your floor?”",
        bad: "Rings three times in a row. “This the place for the heater?” Walks in with mud on his boots, on the phone.",
        why: "The first thirty seconds decide whether the customer trusts or watches. Who watches finds faults; who trusts forgives a delay.",
        question: "What is the first thing you do when the door opens?",
        right: "Say my name, show my badge, and tell what I will do and how long it takes",
        wrong: ["Ask where the kitchen is, so no time is lost", "Ask for a glass of water and blame the traffic"],
      },
    ],
  },
  fitting: {
    name: "Installation",
    customerAction: "Is left without gas or water, trusting that it will be safe",
    frontStage: "Works tidily, explains what changes and tests for leaks in front of the customer",
    backStage: "A certified technician, the plan of the visit, small parts in the van; an engineer answers the phone",
    friction: "It hangs crooked, drips, or takes two more visits",
    mitigation: "Twelve points with photos; without the leak test the system will not let it be closed",
    expectedService: "Done in one visit, and safe. If something is missing it is said before the first pipe is opened",
    pairs: [
      {
        good: "“Put the foam on the joint yourself. See, no bubbles? Now you know there's no leak and you don't have to take my word.” And he photographs the test.",
        bad: "“That's fine, I've been at this fifteen years.” Leaves without testing. That night it smells of gas, and there is a baby in the house.",
        why: "Experience does not find leaks, foam does. With gas there is no “should be fine”: there is tested and not tested. A leak is not a complaint, it is a fire that has not happened yet.",
        question: "You are late for the next visit and only the leak test is left. What do you do?",
        right: "Do the test in front of the customer and tell the next one I will be late",
        wrong: ["Mark it as done: I have never had a leak", "Tell the customer to do it with soap"],
      },
      {
        good: "The wall is plasterboard and will not hold. “I'm not hanging it like this, it'd come down. Today I put in the brace, tomorrow at eight I hang it myself; you don't pay a peso more.”",
        bad: "Hangs it on plastic plugs “for now”. Nine days later the heater is on the floor and the pipe is broken.",
        why: "Better one more visit today than a disaster in two weeks. The “for now” nobody comes back to is the dearest failure we have.",
        question: "The wall will not hold it and the customer insists on today. What do you do?",
        right: "I do not hang it, I explain why, and leave a day and an hour to do it right",
        wrong: ["I hang it and have them sign that it is at their own risk", "I hang it with more plugs"],
      },
    ],
  },
  handover: {
    name: "Trying it out",
    customerAction: "Learns to use it before being left alone with it",
    frontStage: "The technician turns it on, the customer does it again, and a sheet with three tips stays",
    backStage: "The warranty is activated on the technician's phone, customer beside him",
    friction: "It is explained in a hurry, and the next day nobody can turn up the heat",
    mitigation: "The customer does the test, not the technician; until it works the visit is not over",
    expectedService: "The customer turns it on and off alone. Warranty active before goodbye",
    pairs: [
      {
        good: "“Now you, because tomorrow I'm not here.” She turns it on, gets it wrong, they laugh, she does it again. “There, you've graduated. Your warranty runs from today.”",
        bad: "“The manual's there, it's dead easy.” The manual is in German.",
        why: "Half the calls of the first week are about how to use it. Five minutes of explaining save the customer a cold night, and us a visit.",
        question: "When is the explanation finished?",
        right: "When the customer turns it on and off without my help",
        wrong: ["When I have explained every function", "When the customer says they understood"],
      },
    ],
  },
  cleanup: {
    name: "A clean house at the end",
    customerAction: "Looks at the state of the house when the last one leaves",
    frontStage: "They vacuum, pick up offcuts and cardboard, and walk the house with the customer",
    backStage: "Vacuum and bags belong in the case; every appointment holds fifteen minutes for cleaning",
    friction: "Dust all over the kitchen and screws on the floor where a child crawls",
    mitigation: "A photo on leaving is a must; the fifteen minutes are paid even if not needed",
    expectedService: "As clean as before or cleaner. No offcut, no dust, no mark",
    pairs: [
      {
        good: "“Before I go, let's walk: kitchen, corridor, bathroom. Anything you don't like? That stain on the counter is mine, give me two minutes.”",
        bad: "Blows the dust off the wall, kicks the offcuts under the stove and asks for five stars.",
        why: "Customers cannot judge a weld, but they can judge a dirty table. By what they see they judge what they do not.",
        question: "You are done, you are late, and there is dust on the counter. What do you do?",
        right: "Clean it, walk the house with the customer, then leave",
        wrong: ["Apologise and say that dust is normal", "Ask them for a cloth so they can clean while I pack"],
      },
    ],
  },
};
