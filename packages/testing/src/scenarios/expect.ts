/**
 * Assertions of the scenarios. An expected value may contain a RegExp, which text must match, or a function, which must
 * accept the value.
 */

/** Asserts that two values are equal; an undefined member counts as absent. @throws Error that names the differences */
export function equal(actual: unknown, want: unknown, what = "the value"): void {
  complain(differences(actual, want, what, true));
}

/** Like `equal`, but objects may have further members. */
export function includes(actual: unknown, want: unknown, what = "the value"): void {
  complain(differences(actual, want, what, false));
}

/** Expects any Date. */
export function aDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

/** Gives the value. @throws Error if it is undefined or null */
export function given<T>(value: T | null | undefined, what = "the value"): T {
  if (value === undefined || value === null) throw new Error(`${what} is missing`);
  return value;
}

export interface Refusal {
  readonly name: string;
  readonly status: number;
  readonly text: string;
}

/** Asserts that the call fails with this error, this status and a message that matches. @throws Error if it does not */
export async function refused(
  call: Promise<unknown>,
  name: string,
  status: number,
  text: RegExp | string = /./,
): Promise<void> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) throw new Error(`the call succeeded where ${name} was to come`);
  const got = readError(error);
  if (got === undefined) throw error;
  const wanted = typeof text === "string" ? (value: unknown) => String(value).includes(text) : text;
  equal(got, { name, status, text: wanted }, "the error");
}

/** The service's error from either client; undefined for any other error. */
export function readError(error: unknown): Refusal | undefined {
  const { name, message, exceptionMessage, $metadata } = error as Partial<
    Error & { exceptionMessage: string; $metadata: { httpStatusCode?: number } }
  >;
  const status = $metadata?.httpStatusCode;
  // The official client expects a message, which IVS does not send here, and then says UnknownError.
  return status === undefined ? undefined : { name: name ?? "", status, text: exceptionMessage ?? message ?? "" };
}

function complain(found: readonly string[]): void {
  if (found.length > 0) throw new Error(found.join("; "));
}

function differences(actual: unknown, want: unknown, path: string, whole: boolean): string[] {
  if (typeof want === "function") return want(actual) ? [] : [`${path} is ${show(actual)}, which will not do`];
  if (want instanceof RegExp) {
    return typeof actual === "string" && want.test(actual) ? [] : [`${path} is ${show(actual)}, not like ${want}`];
  }
  if (Array.isArray(want) && Array.isArray(actual)) {
    if (actual.length !== want.length) {
      return [`${path} has ${actual.length} items, not ${want.length}: ${show(actual)}`];
    }
    return want.flatMap((item, index) => differences(actual[index], item, `${path}[${index}]`, whole));
  }
  if (isPlain(want) && isPlain(actual)) {
    const names = new Set(whole ? [...Object.keys(want), ...Object.keys(actual)] : Object.keys(want));
    return [...names].flatMap((name) => differences(actual[name], want[name], `${path}.${name}`, whole));
  }
  const same = want instanceof Date && actual instanceof Date ? want.getTime() === actual.getTime() : want === actual;
  return same ? [] : [`${path} is ${show(actual)}, not ${show(want)}`];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
