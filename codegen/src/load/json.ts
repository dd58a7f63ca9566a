/**
 * Finds faults of JSON that `JSON.parse` accepts: a key that an object has twice, of which only the last would count,
 * and nesting so deep that programs run out of stack.
 */

export interface JsonFault {
  /** The keys of the objects around the place, from the outside. */
  readonly path: readonly string[];
  readonly problem: string;
  readonly expected: string;
}

/** Published models have up to 40 levels. */
const maxLevels = 250;

/** An object or a list. Lists have no keys. */
interface Level {
  readonly keys: Set<string> | undefined;
  key: string | undefined;
  awaitsKey: boolean;
}

/**
 * Reads the text once from left to right, without recursion.
 *
 * @param text valid JSON
 */
export function findJsonFaults(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const levels: Level[] = [];
  const path = (): string[] => levels.flatMap(({ key }) => (key === undefined ? [] : [key]));
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1);
    switch (text[at]) {
      case "{":
      case "[": {
        const isObject = text[at] === "{";
        levels.push({ keys: isObject ? new Set() : undefined, key: undefined, awaitsKey: isObject });
        if (levels.length <= maxLevels) break;
        const problem = `is nested more than ${maxLevels} levels deep`;
        return [...faults, { path: path(), problem, expected: `at most ${maxLevels} levels` }];
      }
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (level) level.awaitsKey = level.keys !== undefined;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (level?.keys && level.awaitsKey) {
          const key = JSON.parse(text.slice(at, end)) as string;
          level.key = undefined;
          if (level.keys.has(key)) {
            faults.push({
              path: path(),
              problem: `has the key ${JSON.stringify(key)} twice`,
              expected: "each key once",
            });
          }
          level.keys.add(key);
          level.key = key;
          level.awaitsKey = false;
        }
        at = end - 1;
        break;
      }
      default:
        break;
    }
  }
  return faults;
}

/** The position after the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
