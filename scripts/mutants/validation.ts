/** Mutants of the checks of input, against the contract and against the account's limits. */
import { type Mutant, mutantsOf } from "./mutant.ts";

export const mutants: readonly Mutant[] = [
  ...mutantsOf("validation", [
    ["A required member may be absent", "else if (member.required) broken(", "else if (false) broken(", "validation"],
    [
      "The longest allowed text is refused",
      "if (max !== undefined && length > max)",
      "if (max !== undefined && length >= max)",
      "validation",
    ],
    [
      "The lowest allowed number is refused",
      "if (min !== undefined && value < min)",
      "if (min !== undefined && value <= min)",
      "validation",
    ],
    ["Any text passes for an enum", "if (!values.includes(value)) broken(", "if (false) broken(", "validation"],
    [
      "Lengths are counted in UTF-16 units",
      "inLength(check, shape, codePoints(value), path);",
      "inLength(check, shape, value.length, path);",
      "validation",
    ],
    ["Patterns are ignored", "!compilePattern(shape.pattern).test(value)", "false", "validation"],
    [
      "A union may have two members",
      "if (given.length !== 1) broken(",
      "if (given.length === 0) broken(",
      "validation",
    ],
    [
      "A number may be too large for its type",
      "if (value > max || value < -max - 1) return",
      "if (false) return",
      "validation",
    ],
  ]),
  ...mutantsOf("rates", [
    [
      "One call too many is let through",
      "if (window.length < rate) return window;",
      "if (window.length <= rate) return window;",
      "rates",
    ],
    [
      "Channels share the rate of PutMetadata",
      "resource: (input) => String(input[member])",
      'resource: () => "all"',
      "rates",
    ],
    [
      "A refused call counts",
      "        throw throttled(",
      "        window.push(time);\n        throw throttled(",
      "rates",
    ],
    ["A window never empties", "call > time - windowMs && call <= time", "call <= time", "rates"],
    [
      "One resource more than the quota is made",
      "if (existing < limit) return;",
      "if (existing <= limit) return;",
      "quotas",
    ],
  ]),
];
