// @ts-check
import { ban } from "./ban.js";

const ADDRESS = "The address of a request is read in platform/http: take the params and the search it checked.";

export const requestUrl = ban([
  {
    selector: "MemberExpression[object.name=/^(request|req)$/][property.name=/^(url|originalUrl)$/]",
    message: ADDRESS,
  },
  {
    selector: "MemberExpression[object.property.name='request'][property.name=/^(url|originalUrl)$/]",
    message: ADDRESS,
  },
  {
    selector:
      "VariableDeclarator[init.name=/^(request|req)$/] > ObjectPattern > Property[key.name=/^(url|originalUrl)$/]",
    message: ADDRESS,
  },
]);

const REDIRECT = "Redirects go through the helper of platform/http, which only leads to our own paths.";

export const safeRedirect = ban([
  {
    selector:
      "ImportDeclaration[source.value=/^@remix-run/] > ImportSpecifier[imported.name=/^(redirect|redirectDocument|replace)$/]",
    message: REDIRECT,
  },
  { selector: "MemberExpression[object.name=/^(Response|res|reply)$/][property.name='redirect']", message: REDIRECT },
  { selector: "Property[key.name='Location'], Property[key.value=/^location$/i]", message: REDIRECT },
]);

/** One schema reads the environment and names what is wrong with it, at start. */
export const environment = ban([
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "The environment is read once, in platform/env.",
  },
]);
