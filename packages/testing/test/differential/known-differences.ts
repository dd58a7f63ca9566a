/**
 * The intended differences from the official client. Each entry removes its difference, and nothing else, from both
 * sides, so that everything else must be equal. An entry that does not occur in a whole run fails the run.
 */
import { isDeepStrictEqual } from "node:util";
import type { Shapes, StructureShape } from "../../src/models.ts";
import type { WireResponse } from "../../src/wire-response.ts";
import type { KnownDifference } from "./differences.ts";
import { knownMembersOf, withoutNullsInside } from "./members.ts";
import type { ErrorData, OutputData, RequestData } from "./outcome-data.ts";

/** The operation and input of a request. */
export interface RequestContext {
  readonly shapes: Shapes;
  readonly shape: StructureShape;
  readonly input: Readonly<Record<string, unknown>>;
}

export const requestDifferences: readonly KnownDifference<RequestData, RequestContext>[] = [
  {
    name: "unknown members are sent",
    reason:
      "An input is its own JSON: what the service has learned since can be used before the model knows it. Programs " +
      "in TypeScript are told of misspelt members by the compiler.",
    level: (ours, theirs, { shapes, shape }) => {
      const body = ours.request?.body;
      if (!ours.request || !isObject(body)) return [ours, theirs];
      return [{ ...ours, request: { ...ours.request, body: knownMembersOf(shapes, body, shape) } }, theirs];
    },
  },
  {
    name: "null in a list of the query is left out",
    reason: "It is left out of lists in bodies by both clients. The official one sends the text `null` in the query.",
    level: (ours, theirs, { input }) => {
      const lists = Object.entries(input).filter(([, value]) => Array.isArray(value) && value.includes(null));
      if (!theirs.request || Object.keys(theirs.request.query).length === 0) return [ours, theirs];
      const query = { ...theirs.request.query };
      for (const [name] of lists) query[name] = query[name]?.filter((value) => value !== "null") ?? [];
      return [ours, { ...theirs, request: { ...theirs.request, query } }];
    },
  },
  {
    name: "an idempotency token is made anew",
    reason: "Where a call has none, each client draws one of its own: a random UUID.",
    level: (ours, theirs, { shape, input }) => {
      const name = tokenOf(shape);
      if (name === undefined || input[name] !== undefined) return [ours, theirs];
      return [withoutToken(ours, name), withoutToken(theirs, name)];
    },
  },
  {
    name: "null is no idempotency token",
    reason: "Ours is then made anew. The official client sends `:` with nothing behind it, which is no JSON.",
    level: (ours, theirs, { shape, input }) => {
      const name = tokenOf(shape);
      const differs = name !== undefined && input[name] === null && theirs.refused === "SyntaxError";
      const made = ours.request !== undefined && !isDeepStrictEqual(ours, withoutToken(ours, name ?? ""));
      return differs && made ? [theirs, theirs] : [ours, theirs];
    },
  },
  {
    name: "a label that would change the path is refused",
    reason:
      "Without a value, or with `.` or `..`, the call would reach another path than the operation's. The official " +
      "client sends it all the same.",
    level: (ours, theirs, { shape, input }) => {
      const label = shape.members.find(({ http }) => http?.location === "label")?.name ?? "";
      const unfit = ["", ".", ".."].includes(String(input[label]));
      const differs = unfit && ours.refused === "InputError" && theirs.request !== undefined;
      return differs
        ? [
            { ...ours, refused: undefined },
            { ...theirs, request: undefined },
          ]
        : [ours, theirs];
    },
  },
];

/** The member that is an idempotency token. */
function tokenOf({ members }: StructureShape): string | undefined {
  return members.find(({ idempotencyToken }) => idempotencyToken)?.name;
}

/** The body without its random UUID. */
function withoutToken(data: RequestData, name: string): RequestData {
  const { request } = data;
  if (!isObject(request?.body)) return data;
  const { [name]: token, ...body } = request.body;
  const isDrawn =
    typeof token === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(token);
  return isDrawn ? { ...data, request: { ...request, body } } : data;
}

/** The shape of an output, and all shapes of its model. */
export interface OutputContext {
  readonly shapes: Shapes;
  readonly shape: StructureShape;
}

export const outputDifferences: readonly KnownDifference<OutputData, OutputContext>[] = [
  {
    name: "unknown members pass through",
    reason:
      "A member that a later version of the service adds can be read at once, and reading a body costs no walk " +
      "through members that are their own JSON. The official client drops what its model does not know.",
    level: (ours, theirs, { shapes, shape }) => [
      { ...knownMembersOf(shapes, ours, shape), $metadata: ours.$metadata },
      theirs,
    ],
  },
  {
    name: "null in a list or map is left out",
    reason:
      "No list or map of the model may hold nulls, and none of the types says so: a loop over channels must not " +
      "meet one. The official client hands them through where it does not convert the items.",
    level: (ours, theirs) => [ours, withoutNullsInside(theirs) as OutputData],
  },
];

/** The operation and response of an error. */
export interface ErrorContext {
  readonly shapes: Shapes;
  /** Undefined for an error that the model does not know. */
  readonly shape: StructureShape | undefined;
  readonly response: WireResponse;
  /** The name of the client. The names of its own classes begin with it. */
  readonly className: string;
}

/** Empties both messages if the official client's says nothing and this project's is right. */
const blankMessage = (ours: ErrorData, theirs: ErrorData, right: boolean): readonly [ErrorData, ErrorData] =>
  right && theirs.message === "UnknownError"
    ? [
        { ...ours, message: "" },
        { ...theirs, message: "" },
      ]
    : [ours, theirs];

export const errorDifferences: readonly KnownDifference<ErrorData, ErrorContext>[] = [
  {
    name: "a body that is no JSON gives a service error",
    reason:
      "Status, request id and an excerpt of the body help where a gateway answers for the service. The official " +
      "client throws the SyntaxError of the JSON parser.",
    level: (ours, theirs, { className }) => {
      const isService = ours.class === `${className}ServiceException`;
      return isService && theirs.class === "SyntaxError" && ours.message !== ""
        ? [{ ...theirs, statusCode: ours.statusCode, metadata: ours.metadata }, theirs]
        : [ours, theirs];
    },
  },
  {
    name: "an error without a name is an UnknownError",
    reason: "The name reads as an error's in logs. The official client calls it `Unknown`.",
    level: (ours, theirs) =>
      ours.name === "UnknownError" && theirs.name === "Unknown"
        ? [ours, { ...theirs, name: ours.name }]
        : [ours, theirs],
  },
  {
    name: "the text is found in exceptionMessage",
    reason: "IVS puts the text of an error there. The official client looks in `message` alone and says UnknownError.",
    level: (ours, theirs, { response }) =>
      blankMessage(ours, theirs, ours.message !== "" && ours.message === bodyOf(response).exceptionMessage),
  },
  {
    name: "the text is found in the header x-amzn-errormessage",
    reason: "A gateway before the service may put the text there, with a body that is not the service's own.",
    level: (ours, theirs, { response }) =>
      blankMessage(ours, theirs, ours.message === response.headers["x-amzn-errormessage"]),
  },
  {
    name: "an error without text says so",
    reason: "`UnknownError` reads like the error's name, which is known. Ours says the status instead.",
    level: (ours, theirs) => blankMessage(ours, theirs, ours.message === `The service answered ${ours.statusCode}.`),
  },
  {
    name: "unknown members inside of members pass through",
    reason: "As in outputs. Those of the error itself are kept by both.",
    level: (ours, theirs, { shapes, shape }) => {
      if (shape === undefined) return [ours, theirs];
      return [{ ...ours, members: { ...ours.members, ...knownMembersOf(shapes, ours.members, shape) } }, theirs];
    },
  },
  {
    name: "an error that the model does not know has what all errors of its service have",
    reason: "So the names of the errors need not be in every bundle.",
    level: (ours, theirs, { shape }) => {
      if (shape !== undefined) return [ours, theirs];
      const { xAmznErrorType: _, ...members } = ours.members;
      return [{ ...ours, members }, theirs];
    },
  },
  {
    name: "__type is no member",
    reason: "It is the wire's way to say the error's name, which stands in `name` without its namespace.",
    level: (ours, theirs) => {
      const { __type, ...members } = theirs.members;
      return [ours, { ...theirs, members }];
    },
  },
  {
    name: "null members are left out",
    reason: "A member without a value is absent, as in outputs. The official client leaves nulls in errors alone.",
    level: (ours, theirs) => {
      const members = Object.fromEntries(Object.entries(theirs.members).filter(([, value]) => value !== null));
      return [ours, { ...theirs, members }];
    },
  },
];

function bodyOf({ body }: WireResponse): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
