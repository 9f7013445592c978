import type { StoryTexts } from "../story-texts";
import { accounts } from "./accounts";
import { choose } from "./choose";
import { decisions } from "./decisions";
import { atHome } from "./happenings-at-home";
import { onTheWay } from "./happenings-on-the-way";
import { install } from "./install";
import { mend } from "./mend";
import { ownFindings } from "./own-findings";
import { present } from "./present";
import { receive } from "./receive";
import { roles } from "./roles";
import { said } from "./said";
import { use } from "./use";

export const en: StoryTexts = {
  journey: "A home that works",
  stages: { choose: "Choose", receive: "Receive", install: "Install", use: "Use", mend: "When it breaks" },
  touchpoints: { ...choose, ...receive, ...install, ...use, ...mend },
  trades: { installation: "Installation", repairs: "Repairs", delivery: "Delivery", contact: "Customer contact" },
  calendars: { home: "Home service hours", always: "Day and night, every day" },
  levels: { home: "Home service", delivery: "Deliveries", urgent: "24-hour emergencies" },
  roles,
  happenings: { ...onTheWay, ...atHome },
  ownFindings,
  slots: {
    thing: ["the water heater", "the instant heater", "the washing machine", "the dryer", "the oven"],
    big: ["the fridge", "the washing machine", "the stove", "the dryer", "the dishwasher"],
    who: [
      "Mrs Inés",
      "Mr Álvaro",
      "Mrs Marta",
      "Mr Julián",
      "Mrs Gloria",
      "Mrs Pilar",
      "Mr Efraín",
      "Mrs Consuelo",
      "Mr Ernesto",
      "Mrs Blanca",
      "Mr Rueda",
      "Mrs Yolanda",
    ],
    hour: ["nine at night", "seven at night", "two in the afternoon", "eleven in the morning", "six in the evening"],
  },
  accounts,
  said,
  present,
  decisions,
};
