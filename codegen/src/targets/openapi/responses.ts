/**
 * Responses: the output, and one response for each status code of errors. Operations share the responses of errors.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
import { type Operation, unitId } from "../../model/operation.ts";
import { compare } from "../../model/order.ts";
import type { Member, StructureShape } from "../../model/shape.ts";
import { type Call, type ExampleValues, shown } from "./examples.ts";
import { contentOf, jsonMediaType } from "./media.ts";
import { paragraphs, type SpecObject, unlessEmpty } from "./objects.ts";
import { headerPrefixes } from "./parameters.ts";
import type { Schemas } from "./schemas.ts";
import { wireObject } from "./wire.ts";

/** The header with the name of the error in restJson1. */
const errorTypeHeader = "x-amzn-errortype";

export class Responses {
  readonly #schemas: Schemas;
  readonly #components = new Map<string, SpecObject>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The responses of an operation by status code. */
  of(operation: Operation, calls: readonly Call[]): SpecObject {
    const byStatus = new Map<number, StructureShape[]>();
    for (const error of operation.errors) {
      const status = error.error?.httpStatus ?? 500;
      byStatus.set(status, [...(byStatus.get(status) ?? []), error]);
    }
    const errors = [...byStatus].map(([status, group]) => [status, this.#errors(group, calls)] as const);
    // JavaScript sorts integer keys, so the order does not depend on the model.
    return Object.fromEntries([[operation.http.code, this.#success(operation, calls)], ...errors]);
  }

  /** The shared responses, sorted by name. */
  components(): SpecObject {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => compare(a, b)));
  }

  #success({ output, http }: Operation, calls: readonly Call[]): SpecObject {
    const isEmptyObject = output.id !== unitId && output.members.length === 0 && http.code !== 204;
    const example = shown(calls, (call) => call.output);
    const empty = isEmptyObject ? { [jsonMediaType]: { schema: this.#schemas.body(output), ...example } } : undefined;
    return {
      description: paragraphs([output.documentation ?? "Success.", headerPrefixes(output.members)]),
      headers: unlessEmpty(this.#headers([output])),
      content: contentOf(output, calls, (call) => call.output, this.#schemas) ?? empty,
    };
  }

  /**
   * Returns the response for these errors, or a reference to it. A response with an example of the operation is not
   * shared.
   */
  #errors(errors: readonly StructureShape[], calls: readonly Call[]): SpecObject {
    const ids = new Set(errors.map(({ id }) => id));
    if (calls.some(({ error }) => error && ids.has(error.shapeId))) return this.#errorResponse(errors, calls);
    const name = errors.map((error) => error.name).join(".");
    if (!this.#components.has(name)) this.#components.set(name, this.#errorResponse(errors, []));
    return { $ref: `#/components/responses/${name}` };
  }

  /**
   * Returns a response with the schemas in `anyOf`, since the body of one error may also match the schema of another.
   */
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
      content: schema && { [jsonMediaType]: { schema, ...example } },
    };
  }

  #errorContent(error: StructureShape): SpecObject | undefined {
    const content = contentOf(error, [], () => undefined, this.#schemas)?.[jsonMediaType] as SpecObject | undefined;
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
    if (Object.keys(headers).some((name) => name.toLowerCase() === errorTypeHeader)) return headers;
    const description = "The name of the error. A colon and other text may follow.";
    return { ...headers, [errorTypeHeader]: { description, schema: { type: "string" } } };
  }

  /** A header is required if all structures have it and require it. */
  #headers(structures: readonly StructureShape[]): SpecObject {
    const found = new Map<string, Member[]>();
    for (const member of structures.flatMap(({ members }) => members)) {
      if (member.http?.location !== "header") continue;
      const name = member.http.name?.toLowerCase() ?? "";
      found.set(name, [...(found.get(name) ?? []), member]);
    }
    // In OpenAPI, the content type is a key of `content`.
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
