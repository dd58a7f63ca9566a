/** Finds out whether a test file contains a test, by its title. */

/** Matches texts in quotes. */
const literal = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
/** Matches the parts of a title that a table of tests fills in: `%s`, `$name` and `${name}`. */
const filledIn = /%[sdifjoO]|\$\{[^}]*\}|\$[\w.]+/;
/** The smallest number of fixed characters in a title that a table fills in. */
const minFixedLength = 5;

/**
 * True if the file has a text that can be this title, or a part of it: groups precede the titles of their tests, and
 * tables fill in values.
 *
 * @param source the text of the test file
 * @param name as `--testNamePattern` takes it
 */
export function hasTitle(source: string, name: string): boolean {
  for (const match of source.matchAll(literal)) {
    const text = (match[1] ?? match[2] ?? match[3] ?? "").replace(/\\(.)/g, "$1");
    if (text.includes(name)) return true;
    const parts = text.split(new RegExp(filledIn, "g")).map((part) => part.trim());
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
    // A text that covers less than half of the name may be found in it by chance.
    const isLong = parts.join("").length >= name.length / 2;
    const [start = ""] = parts;
    if (start.length >= name.length / 2 && name.startsWith(start)) return true;
    const isTable = parts.length > 1 && parts.join("").length >= minFixedLength;
    if ((isLong && new RegExp(pattern, "s").test(name)) || (isTable && new RegExp(`^${pattern}$`, "s").test(name))) {
      return true;
    }
  }
  return false;
}
