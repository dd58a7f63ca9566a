/**
 * Parameters: members of an input in the path, the query and the headers.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
import type { Operation } from "../../model/operation.ts";
import type { Member } from "../../model/shape.ts";
import { type Call, shown } from "./examples.ts";
import { paragraphs, type SpecObject } from "./objects.ts";
import type { Schemas } from "./schemas.ts";
import { wireValue } from "./wire.ts";

/** Headers that OpenAPI describes elsewhere. */
const headersElsewhere: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

const parameterPlaces = { label: "path", query: "query", queryMap: "query", header: "header" } as const;

/**
 * Headers with a prefix cannot be parameters, since their names are not known. They are in the text of
 * {@link headerPrefixes} instead.
 *
 * @param labels the names of labels in the path of the document, by their own names
 */
export function parametersOf(
  { http, input }: Operation,
  labels: ReadonlyMap<string, string>,
  calls: readonly Call[],
  schemas: Schemas,
): readonly SpecObject[] {
  const of = (location: keyof typeof parameterPlaces): readonly SpecObject[] =>
    input.members
      .filter((member) => member.http?.location === location)
      .map((member) => parameter(member, parameterPlaces[location], calls, schemas))
      .filter((found) => !(location === "header" && headersElsewhere.has(String(found.name).toLowerCase())));
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

/** OpenAPI cannot express that a label is greedy, so the description says it. */
function label(found: SpecObject, labels: ReadonlyMap<string, string>, uri: string): SpecObject {
  const name = String(found.name);
  const greedy = uri.includes(`{${name}+}`) ? "Slashes in the value are not encoded." : undefined;
  const description = paragraphs([found.description as string | undefined, greedy]);
  return { ...found, name: labels.get(name) ?? name, required: true, description };
}

/** Describes the members that are maps of headers. Undefined if there are none. */
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
