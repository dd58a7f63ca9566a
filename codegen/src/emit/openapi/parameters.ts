/**
 * What of an input travels in the path, the query and the headers.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
import type { Operation } from "../../model/operation.ts";
import type { Member } from "../../model/shape.ts";
import { type Call, shown } from "./examples.ts";
import { paragraphs, type SpecObject } from "./objects.ts";
import type { Schemas } from "./schemas.ts";
import { wireValue } from "./wire.ts";

/** OpenAPI has other places for these. */
const ELSEWHERE: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

const PLACES = { label: "path", query: "query", queryMap: "query", header: "header" } as const;

/**
 * Headers whose names are not known have no place here: {@link headerPrefixes} tells of them.
 *
 * @param labels what labels are called in the document's path, where that is not their own name
 */
export function parametersOf(
  { http, input }: Operation,
  labels: ReadonlyMap<string, string>,
  calls: readonly Call[],
  schemas: Schemas,
): readonly SpecObject[] {
  const of = (location: keyof typeof PLACES): readonly SpecObject[] =>
    input.members
      .filter((member) => member.http?.location === location)
      .map((member) => parameter(member, PLACES[location], calls, schemas))
      .filter((found) => !(location === "header" && ELSEWHERE.has(String(found.name).toLowerCase())));
  const [, literal = ""] = http.uri.split("?");
  return [
    ...of("label").map((found) => label(found, labels, http.uri)),
    ...[...new URLSearchParams(literal)].map(([name, value]) => ({
      name,
      in: "query",
      required: true,
      schema: { type: "string", const: value },
    })),
    ...of("query"),
    ...of("queryMap"),
    ...of("header"),
  ];
}

function parameter(member: Member, place: string, calls: readonly Call[], schemas: Schemas): SpecObject {
  const { description, deprecated, ...schema } = schemas.member(member);
  return {
    name: member.http?.name ?? member.name,
    in: place,
    required: member.required || undefined,
    deprecated,
    description,
    schema,
    ...shown(calls, ({ input }) => wireValue(input?.[member.name], member, schemas.shapes)),
  };
}

/** A greedy label is the rest of a path, which OpenAPI has no word for. */
function label(found: SpecObject, labels: ReadonlyMap<string, string>, uri: string): SpecObject {
  const name = String(found.name);
  const greedy = uri.includes(`{${name}+}`) ? "Slashes in it are sent as they are." : undefined;
  const description = paragraphs([found.description as string | undefined, greedy]);
  return { ...found, name: labels.get(name) ?? name, required: true, description };
}

/** Says of a structure which headers it has beside those with names; undefined: no others. */
export function headerPrefixes(members: readonly Member[]): string | undefined {
  const sentences = members
    .filter(({ http }) => http?.location === "headerMap")
    .map(({ name, http }) =>
      http?.name
        ? `Headers whose names begin with \`${http.name}\` are the entries of \`${name}\`.`
        : `Any other headers are the entries of \`${name}\`.`,
    );
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
