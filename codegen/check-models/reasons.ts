/**
 * The reasons for which the generator refuses a model or leaves out an operation. The list is closed: `check-models` fails
 * for a model with another reason. The tables of the README are written from it.
 */

interface Reason {
  readonly name: string;
  readonly explanation: string;
  /** Fits the text of the fault or warning. */
  readonly pattern: RegExp;
}

export const refusals: readonly Reason[] = [
  {
    name: "another protocol",
    explanation: "the service does not use restJson1",
    pattern: /: (uses [\w.]+#\S+|has no protocol trait); expected /,
  },
  {
    name: "authentication",
    explanation:
      "the service or its endpoints accept neither `aws.auth#sigv4` nor `smithy.api#httpBearerAuth`, for example only `aws.auth#sigv4a`",
    pattern: /: (authenticates with .* not supported|has no authentication|all endpoints only accept .*); /,
  },
  {
    name: "nothing left",
    explanation: "each operation would be left out, for a reason of the next table",
    pattern: /has no operation/,
  },
  {
    name: "endpoint rules",
    explanation:
      "a parameter, function or variable of the rules is not supported, or the rules exist only as `endpointBdd`",
    pattern: /the endpoint (parameter|function|rules) |endpointBdd alone/,
  },
  {
    name: "names collide",
    explanation:
      "two parts of the model need the same name in code, which a `rename` on the service resolves, or a name is too long",
    pattern: / needs the name /,
  },
  {
    name: "missing shape",
    explanation: "the files refer to a shape that none of them defines, or that is of the wrong kind",
    pattern:
      / targets \S+, which | is not defined| on a shape that | (operation|service) of the model|no service shape/,
  },
  {
    name: "HTTP binding",
    explanation:
      "a URI, label, query parameter, header, payload or stream is used twice or in a place that cannot hold it",
    pattern: /: URI |label|has the same | is the whole body| is bound to | two HTTP bindings| is a stream /,
  },
  {
    name: "waiter",
    explanation: "a path is no JMESPath of the supported subset, leads to no member, or does not fit its comparator",
    pattern: /: waiter \w+, acceptor /,
  },
  {
    name: "trait",
    explanation: "a trait is missing, has a value that Smithy does not allow, or names a member that does not exist",
    pattern: /trait [\w.]+#\w+ |required trait/,
  },
  {
    name: "several services",
    explanation: "the files contain more than one service, and `--service` does not choose one",
    pattern: /is one of several services/,
  },
  {
    name: "form",
    explanation: "the JSON is not a Smithy model, has a key twice, or has a name that is not valid",
    pattern:
      /form of the JSON AST|valid JSON|not a Smithy model|is not a shape|the name of a member|twice|defined differently/,
  },
  {
    name: "nesting",
    explanation: "shapes, JSON or mixins are nested too deeply, or contain themselves without a structure in between",
    pattern: /levels deep| so deeply | contains itself|as a mixin|is a mixin below|without "/,
  },
];

export const omissions: readonly Reason[] = [
  {
    name: "event stream",
    explanation: "the operation sends or receives events, in one direction or in both",
    pattern: /needs .*event stream/,
  },
  {
    name: "authentication",
    explanation: "the operation accepts no scheme that clients support, for example only `aws.auth#sigv4a`",
    pattern: /needs .*the authentication /,
  },
  {
    name: "rule of the service",
    explanation: "an overlay that ships with the generator says that the operation needs more than its model says",
    pattern: /needs .*\(a rule of the service\)/,
  },
  {
    name: "body of a GET",
    explanation: "a required member would be in the body of a GET or HEAD request",
    pattern: /needs .*a body in a /,
  },
];

/** @returns the names of the reasons of a message, one for each line; undefined for a line without a reason of the list */
export function reasonsOf(message: string, reasons: readonly Reason[]): readonly (string | undefined)[] {
  const names = message.split("\n").map((line) => reasons.find(({ pattern }) => pattern.test(line))?.name);
  return [...new Set(names)];
}
