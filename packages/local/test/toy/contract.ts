/** The contract of the toy service. The generator writes the contracts of real services. */
import type { Contract, ContractShape } from "../../src/basics/contract.ts";

const post = { method: "POST", status: 200 } as const;
const onTags = { path: "/tags/{resourceArn}", errors: [] } as const;

export const toy: Contract = {
  service: {
    name: "AmazonToy",
    version: "2026-01-01",
    sdkId: "toy",
    signingName: "toy",
    corsAllowedHeaders: [],
    corsExposedHeaders: [],
  },
  operations: {
    CreateToy: { ...post, path: "/CreateToy", input: "CreateToyRequest", output: "ToyResponse", errors: [] },
    GetToy: { ...post, path: "/GetToy", input: "GetToyRequest", output: "ToyResponse", errors: [] },
    ListTagsForResource: { ...onTags, method: "GET", status: 200, input: "TagsRequest", output: "TagsResponse" },
  },
  shapes: {
    ToyName: { type: "string", length: { min: 1, max: 32 } },
    ToyArn: { type: "string", pattern: "^arn:aws:toy:" },
    ToyTags: { type: "map", key: { target: "ToyName" }, value: { target: "ToyName" } },
    Winding: { type: "boolean" },
    CreateToyRequest: { type: "structure", members: { name: { target: "ToyName" }, tags: { target: "ToyTags" } } },
    GetToyRequest: { type: "structure", members: { arn: { target: "ToyArn", required: true } } },
    Toy: {
      type: "structure",
      members: {
        arn: { target: "ToyArn" },
        name: { target: "ToyName" },
        wound: { target: "Winding" },
        tags: { target: "ToyTags" },
      },
    },
    ToyResponse: { type: "structure", members: { toy: { target: "Toy" } } },
    TagsRequest: { type: "structure", members: { resourceArn: { target: "ToyArn", required: true, at: "label" } } },
    TagsResponse: { type: "structure", members: { tags: { target: "ToyTags" } } },
    Text: { type: "string" },
    ResourceNotFoundException: failure(404),
    ServiceQuotaExceededException: failure(402),
    ToyBrokenException: failure(409),
    ValidationException: failure(400),
  },
};

function failure(httpError: number): ContractShape {
  return { type: "structure", error: "client", httpError, members: { message: { target: "Text" } } };
}
