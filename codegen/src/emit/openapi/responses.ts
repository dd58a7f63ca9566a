/**
 * What comes back: the output, and for each status the errors that have it. Operations share the responses of errors.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
import { type Operation, UNIT } from "../../model/operation.ts";
import { compare } from "../../model/order.ts";
import type { Member, StructureShape } from "../../model/shape.ts";
import { type Call, type ExampleValues, shown } from "./examples.ts";
import { contentOf, JSON_TYPE } from "./media.ts";
import { paragraphs, type SpecObject, unlessEmpty } from "./objects.ts";
import { headerPrefixes } from "./parameters.ts";
import type { Schemas } from "./schemas.ts";
import { wireObject } from "./wire.ts";

/** By which restJson1 tells errors apart. */
const ERROR_TYPE = "x-amzn-errortype";

export class Responses {
  readonly #schemas: Schemas;
  readonly #components = new Map<string, SpecObject>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** By status. */
  of(operation: Operation, calls: readonly Call[]): SpecObject {
    const byStatus = new Map<number, StructureShape[]>();
    for (const error of operation.errors) {
      const status = error.error?.httpStatus ?? 500;
      byStatus.set(status, [...(byStatus.get(status) ?? []), error]);
    }
    const errors = [...byStatus].map(([status, group]) => [status, this.#errors(group, calls)] as const);
    // Keys that are numbers come in the order of numbers.
    return Object.fromEntries([[operation.http.code, this.#success(operation, calls)], ...errors]);
  }

  /** Those that were referred to, by name. */
  components(): SpecObject {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => compare(a, b)));
  }

  #success({ output, http }: Operation, calls: readonly Call[]): SpecObject {
    const isEmptyObject = output.id !== UNIT && output.members.length === 0 && http.code !== 204;
    const example = shown(calls, (call) => call.output);
    const empty = isEmptyObject ? { [JSON_TYPE]: { schema: this.#schemas.body(output), ...example } } : undefined;
    return {
      description: paragraphs([output.documentation ?? "Success.", headerPrefixes(output.members)]),
      headers: unlessEmpty(this.#headers([output])),
      content: contentOf(output, calls, (call) => call.output, this.#schemas) ?? empty,
    };
  }

  /** A response that shows a call of this operation is its own. */
  #errors(errors: readonly StructureShape[], calls: readonly Call[]): SpecObject {
    const ids = new Set(errors.map(({ id }) => id));
    if (calls.some(({ error }) => error && ids.has(error.shapeId))) return this.#errorResponse(errors, calls);
    const name = errors.map((error) => error.name).join(".");
    if (!this.#components.has(name)) this.#components.set(name, this.#errorResponse(errors, []));
    return { $ref: `#/components/responses/${name}` };
  }

  /** Bodies of errors tend to look alike, so that one may be right by several schemas. */
  #errorResponse(errors: readonly StructureShape[], calls: readonly Call[]): SpecObject {
    const described = errors.map(
      ({ name, documentation }) => `\`${name}\`${documentation ? `: ${documentation}` : ""}`,
    );
    const contents = errors.flatMap((error) => this.#errorContent(error) ?? []);
    const example = shown(calls, ({ error }) => this.#errorExample(error, errors));
    const schema = contents.length > 1 ? { anyOf: contents } : contents[0];
    return {
      description: paragraphs([...described, ...errors.map(({ members }) => headerPrefixes(members))]),
      headers: this.#errorHeaders(errors),
      content: schema && { [JSON_TYPE]: { schema, ...example } },
    };
  }

  #errorContent(error: StructureShape): SpecObject | undefined {
    const content = contentOf(error, [], () => undefined, this.#schemas)?.[JSON_TYPE] as SpecObject | undefined;
    return content?.schema as SpecObject | undefined;
  }

  #errorExample(
    shownError: { readonly shapeId: string; readonly content: ExampleValues } | undefined,
    errors: readonly StructureShape[],
  ): unknown {
    const error = errors.find(({ id }) => id === shownError?.shapeId);
    const inBody = error?.members.filter(({ http }) => http === undefined) ?? [];
    return error && wireObject(shownError?.content, inBody, this.#schemas.shapes);
  }

  #errorHeaders(errors: readonly StructureShape[]): SpecObject {
    const headers = this.#headers(errors);
    if (Object.keys(headers).some((name) => name.toLowerCase() === ERROR_TYPE)) return headers;
    const description = "The name of the error; a colon and more may follow.";
    return { ...headers, [ERROR_TYPE]: { description, schema: { type: "string" } } };
  }

  /** One that several structures have is required where all require it. */
  #headers(structures: readonly StructureShape[]): SpecObject {
    const found = new Map<string, Member[]>();
    for (const member of structures.flatMap(({ members }) => members)) {
      if (member.http?.location !== "header") continue;
      const name = member.http.name?.toLowerCase() ?? "";
      found.set(name, [...(found.get(name) ?? []), member]);
    }
    // OpenAPI has another place for this one.
    found.delete("content-type");
    const headers = [...found.values()].map((members) => this.#header(members, structures.length));
    return Object.fromEntries(headers.sort(([a], [b]) => compare(a, b)));
  }

  #header(members: readonly Member[], count: number): readonly [name: string, header: SpecObject] {
    const [first] = members as readonly [Member];
    const { description, deprecated, ...schema } = this.#schemas.member(first);
    const required = (members.length === count && members.every((member) => member.required)) || undefined;
    return [first.http?.name ?? first.name, { description, required, deprecated, schema }];
  }
}
