/** Advice for names and paths that our clients do not have. */
import type { Client } from "../clients.ts";

const rules: readonly { readonly name: RegExp; readonly advice: (client: Client) => string }[] = [
  {
    name: /\$$|^errorTypeRegistries$/,
    advice: () => "Schemas of the AWS SDK have no counterpart. Remove the use, or keep the official client for it.",
  },
  {
    name: /^default$/,
    advice: ({ own }) => `Write \`import * as name from "${own}"\`.`,
  },
  {
    name: /^(RuntimeExtension|\w+ExtensionConfiguration)$/,
    advice: () => "Runtime extensions have no counterpart. Set the options in the constructor of the client.",
  },
];

/** Says that a name is absent, and how to replace it. */
export function absentName(name: string, client: Client): string {
  const what = name === "default" ? `${client.own} has no default export` : `${client.own} does not export ${name}`;
  const rule = rules.find((one) => one.name.test(name));
  const advice = rule?.advice(client) ?? "Remove the use, or keep the official client for it.";
  return `${what}. ${advice}`;
}

/** Says that a path inside of an official package is left. */
export function deepPath(specifier: string, client: Client): string {
  return `${specifier} is a file inside of the official package and was left. Import its names from "${client.own}".`;
}

/** Says that a text names an official client in a place that is not known to choose a module. */
export function namedInText(name: string, client: Client): string {
  return `A text names ${name} and was left. If it chooses a module, write ${client.own}.`;
}

/** Advice for a file that uses middleware of clients that another file creates. */
export const middlewareElsewhere =
  'If a client of IVS comes here, the program must import "@ivskit/core/middleware" once, before this runs.';

/** Says that a file with a syntax error is left. */
export function brokenSyntax(text: string): string {
  return `The file has a syntax error and was left: ${text} Correct it, and run the codemod again.`;
}

/** Says that a file is left because its syntax tree is too deep. */
export const tooDeep =
  "The file nests brackets too deeply to be read, and was left. If it imports a client, change it by hand.";
