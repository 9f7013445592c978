import esCommon from "./texts/es/common.json";
import esUi from "./texts/es/ui.json";
import esRefusals from "./texts/es/refusals.json";
import esPeople from "./texts/es/people.json";
import esJourney from "./texts/es/journey.json";
import esClocks from "./texts/es/clocks.json";
import esServicelevels from "./texts/es/servicelevels.json";
import esTraining from "./texts/es/training.json";
import esPartners from "./texts/es/partners.json";
import esIncidents from "./texts/es/incidents.json";
import esScorecards from "./texts/es/scorecards.json";
import esFlags from "./texts/es/flags.json";
import esNav from "./texts/es/nav.json";
import esPortfolio from "./texts/es/portfolio.json";
import esExchange from "./texts/es/exchange.json";
import esAccess from "./texts/es/access.json";
import esMail from "./texts/es/mail.json";
import esNotices from "./texts/es/notices.json";
import esAudit from "./texts/es/audit.json";
import esBrand from "./texts/es/brand.json";
import esSearch from "./texts/es/search.json";
import esTour from "./texts/es/tour.json";
import esGallery from "./texts/es/gallery.json";
import enCommon from "./texts/en/common.json";
import enUi from "./texts/en/ui.json";
import enRefusals from "./texts/en/refusals.json";
import enPeople from "./texts/en/people.json";
import enJourney from "./texts/en/journey.json";
import enClocks from "./texts/en/clocks.json";
import enServicelevels from "./texts/en/servicelevels.json";
import enTraining from "./texts/en/training.json";
import enPartners from "./texts/en/partners.json";
import enIncidents from "./texts/en/incidents.json";
import enScorecards from "./texts/en/scorecards.json";
import enFlags from "./texts/en/flags.json";
import enNav from "./texts/en/nav.json";
import enPortfolio from "./texts/en/portfolio.json";
import enExchange from "./texts/en/exchange.json";
import enAccess from "./texts/en/access.json";
import enMail from "./texts/en/mail.json";
import enNotices from "./texts/en/notices.json";
import enAudit from "./texts/en/audit.json";
import enBrand from "./texts/en/brand.json";
import enSearch from "./texts/en/search.json";
import enTour from "./texts/en/tour.json";
import enGallery from "./texts/en/gallery.json";

/** Every text, in memory, for the server. Imported one by one so that it also runs outside the bundler (commands, tests). */
const es = {
  common: esCommon,
  ui: esUi,
  refusals: esRefusals,
  people: esPeople,
  journey: esJourney,
  clocks: esClocks,
  servicelevels: esServicelevels,
  training: esTraining,
  partners: esPartners,
  incidents: esIncidents,
  scorecards: esScorecards,
  flags: esFlags,
  nav: esNav,
  portfolio: esPortfolio,
  exchange: esExchange,
  access: esAccess,
  mail: esMail,
  notices: esNotices,
  audit: esAudit,
  brand: esBrand,
  search: esSearch,
  tour: esTour,
  gallery: esGallery,
};
const en = {
  common: enCommon,
  ui: enUi,
  refusals: enRefusals,
  people: enPeople,
  journey: enJourney,
  clocks: enClocks,
  servicelevels: enServicelevels,
  training: enTraining,
  partners: enPartners,
  incidents: enIncidents,
  scorecards: enScorecards,
  flags: enFlags,
  nav: enNav,
  portfolio: enPortfolio,
  exchange: enExchange,
  access: enAccess,
  mail: enMail,
  notices: enNotices,
  audit: enAudit,
  brand: enBrand,
  search: enSearch,
  tour: enTour,
  gallery: enGallery,
};

/** The Spanish files are the model the typed keys are made from; a test holds the English ones to it. */
export type TextsByNamespace = typeof es;

export const resources = { es, en };
