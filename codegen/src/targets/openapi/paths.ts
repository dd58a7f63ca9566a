/**
 * Paths and the operations on them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#paths-object
 * @see https://spec.openapis.org/oas/v3.1.1#operation-object
 */
import type { Warning } from "../../fault.ts";
import { labelsOf } from "../../model/http.ts";
import type { Operation } from "../../model/operation.ts";
import { compare } from "../../model/order.ts";
import { callsOf } from "./examples.ts";
import { requestBodyOf } from "./media.ts";
import { paragraphs, type SpecObject, unlessEmpty } from "./objects.ts";
import { headerPrefixes, parametersOf } from "./parameters.ts";
import type { Responses } from "./responses.ts";
import type { Schemas } from "./schemas.ts";
import { securityOf } from "./security.ts";

interface Path {
  /** The path in the document, with the label names of its first operation. */
  readonly template: string;
  readonly methods: Map<string, { readonly operation: Operation; readonly value: SpecObject }>;
}

export class Paths {
  readonly #schemas: Schemas;
  readonly #responses: Responses;
  /** Paths by their template without label names: two templates that differ only in label names are one path. */
  readonly #paths = new Map<string, Path>();

  constructor(schemas: Schemas, responses: Responses) {
    this.#schemas = schemas;
    this.#responses = responses;
  }

  /** @returns a warning, and adds nothing, if another operation has the same method and path */
  add(operation: Operation): Warning | undefined {
    const [uri = ""] = operation.http.uri.split("?");
    const template = uri.replaceAll("+}", "}");
    const key = template.replace(/\{[^}]+\}/g, "{}");
    const path = this.#paths.get(key) ?? { template, methods: new Map() };
    this.#paths.set(key, path);
    const method = operation.http.method.toLowerCase();
    const earlier = path.methods.get(method);
    if (earlier) return conflict(operation, earlier.operation);
    const own = labelsOf(template);
    const labels = new Map(labelsOf(path.template).map((name, index) => [own[index] ?? name, name]));
    path.methods.set(method, { operation, value: this.#operation(operation, labels) });
    return undefined;
  }

  /** All paths, sorted. */
  all(): SpecObject {
    const paths = [...this.#paths.values()].sort((a, b) => compare(a.template, b.template));
    return Object.fromEntries(
      paths.map(({ template, methods }) => [
        template,
        Object.fromEntries(
          [...methods].sort(([a], [b]) => compare(a, b)).map(([method, { value }]) => [method, value]),
        ),
      ]),
    );
  }

  #operation(operation: Operation, labels: ReadonlyMap<string, string>): SpecObject {
    const { name, documentation = "", deprecated, input, request } = operation;
    const calls = callsOf(operation, this.#schemas.shapes);
    const [summary = documentation] = /^.+?[.!?](?=\s+[A-Z`])/.exec(documentation) ?? [];
    const more = summary === documentation ? undefined : documentation;
    const host = request.hostPrefix && `The host name has the prefix \`${request.hostPrefix}\`.`;
    return {
      operationId: name,
      summary: summary.replace(/\.$/, "") || undefined,
      description: paragraphs([more, headerPrefixes(input.members), host, deprecated]),
      deprecated: deprecated !== undefined || undefined,
      security: securityOf(request),
      parameters: unlessEmpty(parametersOf(operation, labels, calls, this.#schemas)),
      requestBody: requestBodyOf(operation, calls, this.#schemas),
      responses: this.#responses.of(operation, calls),
    };
  }
}

function conflict({ file, id, http }: Operation, earlier: Operation): Warning {
  return {
    file,
    shape: id,
    problem: `has the same method and path as ${earlier.id} (${http.method} ${http.uri}), which OpenAPI cannot tell apart`,
    consequence: "the operation is left out",
  };
}
