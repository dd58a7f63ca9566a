/** Reads JSON, which may have comments, and keeps the positions of its parts. */
import { ts } from "ts-morph";
import { CodemodError } from "../fault.ts";
import { placeOf } from "../text/place.ts";

export interface Member {
  readonly key: ts.StringLiteral;
  readonly value: ts.Expression;
}

/** TypeScript's code for JSON whose outermost value is not an object. */
const notAnObject = 5092;

export interface JsonFile {
  readonly file: ts.JsonSourceFile;
  readonly members: readonly Member[];
}

/**
 * Parses the text of a file.
 *
 * @throws CodemodError if it is not valid JSON, or its value is not an object
 */
export function parseJson(path: string, text: string): JsonFile {
  const { error } = ts.parseConfigFileTextToJson(path, text);
  if (error && error.code !== notAnObject) {
    const { line, column } = placeOf(text, error.start ?? 0);
    const reason = ts.flattenDiagnosticMessageText(error.messageText, " ");
    throw new CodemodError(`${path}:${line}:${column} is not valid JSON: ${reason}`);
  }
  const file = ts.parseJsonText(path, text);
  const root = file.statements[0]?.expression;
  if (!root || !ts.isObjectLiteralExpression(root)) throw new CodemodError(`${path} must hold a JSON object`);
  return { file, members: membersOf(root) };
}

/** The members of an object; none for other values. */
export function membersOf(node: ts.Expression | undefined): readonly Member[] {
  if (!node || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
      ? [{ key: property.name, value: property.initializer }]
      : [],
  );
}

/** The value of a member; undefined if there is none of that name. */
export function memberOf(members: readonly Member[], name: string): ts.Expression | undefined {
  return members.find(({ key }) => key.text === name)?.value;
}
