/** Reads the values of options and arguments. */
import { parseArn } from "@ivskit/workflows";
import { InvalidArgumentError, Option } from "commander";

/** Reads a number of seconds above 0, and at most 2,000,000. @throws InvalidArgumentError */
export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new InvalidArgumentError("It must be a number of seconds above 0, and at most 2000000.");
}

/** Reads a whole number above 0. @throws InvalidArgumentError */
export function readCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError("It must be a whole number from 1 to 999999999.");
}

/** Reads an http or https URL without user and query. @throws InvalidArgumentError */
export function readUrl(text: string): string {
  const { protocol = "", username, password, search } = URL.canParse(text) ? new URL(text) : ({} as Partial<URL>);
  if (/^https?:$/.test(protocol) && !username && !password && !search) return text;
  throw new InvalidArgumentError("It must be an http or https URL without user and query.");
}

/** Reads the name of a region. @throws InvalidArgumentError */
export function readRegion(text: string): string {
  if (/^[a-z\d-]+$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a name such as us-west-2.");
}

/** Reads a name. An empty text is often a variable of the shell that is not set. @throws InvalidArgumentError */
export function readName(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("It must not be empty; leave it out for no name.");
}

/** Returns a reader of ARNs of one kind, such as `channel`. The reader throws InvalidArgumentError. */
export function arnReader(kind: string): (text: string) => string {
  return (text) => {
    try {
      parseArn(text, kind);
    } catch {
      const service = kind === "room" ? "ivschat" : "ivs";
      throw new InvalidArgumentError(
        `It must be an ARN such as arn:aws:${service}:us-west-2:123456789012:${kind}/AbCdEfGhIjKl.`,
      );
    }
    return text;
  };
}

/** An option that may be repeated, and has a list of values. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`).argParser(
    (text: string, before: string[] | undefined) => [...(before ?? []), text],
  );
}

/** An option that may be repeated, each time with one of these values. */
export function choicesOption(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, `${description}; may be repeated`).choices(values);
  return option.argParser((text: string, before: string[] | undefined) => {
    if (!values.includes(text)) throw new InvalidArgumentError(`It must be one of ${values.join(", ")}.`);
    return [...(before ?? []), text];
  });
}

/** An option that may be repeated, and has an object of names and values: `--tag team=video`. */
export function pairsOption(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`).argParser(
    (text: string, before: Record<string, string> | undefined) => {
      const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (name === "") throw new InvalidArgumentError("It must be a name, =, and a value, as in team=video.");
      return { ...before, [name]: value };
    },
  );
}
