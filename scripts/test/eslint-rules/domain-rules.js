// @ts-check
import { ban } from "./ban.js";

const CLOCK = "The domain has no clock: take the moment as an Instant.";
const DICE = "The domain has no randomness: take the value as a parameter.";
const ASYNC = "The domain has no async: the command loads, the domain decides.";

/** Pure means: the same arguments give the same answer, at once, on any machine. */
export const pureDomain = ban([
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][computed=true]", message: CLOCK },
  { selector: "VariableDeclarator[init.name='Date']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: DICE },
  { selector: "MemberExpression[object.name='Math'][computed=true]", message: DICE },
  { selector: "VariableDeclarator[init.name='Math']", message: DICE },
  { selector: "Identifier[name='globalThis']", message: "The domain has no surroundings: pass in what it needs." },
  { selector: ":function[async=true]", message: ASYNC },
  { selector: "AwaitExpression", message: ASYNC },
  { selector: "ForOfStatement[await=true]", message: ASYNC },
  { selector: "Identifier[name='Promise']", message: ASYNC },
  { selector: "ImportExpression", message: ASYNC },
]);

/** An expected "no" is a value. */
export const noThrow = ban([
  { selector: "ThrowStatement", message: "The domain answers with refuse({ code }): an expected no is a value." },
]);

/** The kernel guards its own values: a wrong one is a bug, named by a RangeError. */
export const guardsOnly = ban([
  {
    selector: "ThrowStatement:not([argument.type='NewExpression'][argument.callee.name='RangeError'])",
    message: "The kernel throws only RangeError, from the guard of a value.",
  },
]);
