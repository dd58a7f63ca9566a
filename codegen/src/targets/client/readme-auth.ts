/** The parts of the README that depend on how calls are authenticated: by a signature, by a bearer token, or not at all. */
import type { Operation } from "../../model/operation.ts";
import type { Plan } from "../../plan/plan.ts";

type Scheme = Operation["request"]["auth"];

/** The option of a client that authenticates calls, as the README shows it. */
export interface AuthOption {
  readonly name: string;
  /** The line of the option in an example. */
  readonly line: string;
  /** The lines about the option in the table of names. */
  readonly rows: readonly string[];
}

const options: Readonly<Record<Exclude<Scheme, "none">, AuthOption>> = {
  sigv4: {
    name: "credentials",
    line: '  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "an-example-of-a-secret" },',
    rows: ["| `credentials`: values or an async function | the same | `credentials`, `credentialsProvider` |"],
  },
  bearer: {
    name: "token",
    line: '  token: { token: "an-example-of-a-token" },',
    rows: ["| `token`: a value or an async function | the same | – |"],
  },
};

/**
 * The line of an example by which a client authenticates the operation. For an anonymous operation, that of the others;
 * no line if all are anonymous.
 */
export function authLines(plan: Plan, { request }: Operation): readonly string[] {
  const option = request.auth === "none" ? authOptionsOf(plan)[0] : options[request.auth];
  return option ? [option.line] : [];
}

/** The options that operations of the service need. */
export function authOptionsOf({ model }: Plan): readonly AuthOption[] {
  const schemes = new Set(model.operations.map(({ request }) => request.auth));
  return (["sigv4", "bearer"] as const).filter((scheme) => schemes.has(scheme)).map((scheme) => options[scheme]);
}

/** Names the operations that need a bearer token, if others need credentials. */
export function mixedAuth(plan: Plan): readonly string[] {
  if (authOptionsOf(plan).length < 2) return [];
  const names = plan.model.operations
    .filter(({ request }) => request.auth === "bearer")
    .map(({ name }) => `\`${name}\``);
  return [
    "",
    `The option \`token\`, a bearer token or an async function that returns it, authenticates ${names.join(", ")}. The option \`credentials\` authenticates the other operations.`,
  ];
}
