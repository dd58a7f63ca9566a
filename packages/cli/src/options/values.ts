/** Reads the values of options. */
import { InvalidArgumentError, Option } from "commander";

/** Reads a number of seconds above 0. @throws InvalidArgumentError */
export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new InvalidArgumentError("It must be a number of seconds above 0.");
}

/** Reads a whole number above 0. @throws InvalidArgumentError */
export function readCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError("It must be a whole number above 0.");
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
      if (name === "") throw new InvalidArgumentError("It must be a name, =, and a value.");
      return { ...before, [name]: value };
    },
  );
}
