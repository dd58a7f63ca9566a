/** `isCredentialsRefusal` is true only for errors with which a service refuses credentials. */
import { expect, test } from "vitest";
import { CredentialsError, isCredentialsRefusal, ServiceException } from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { CreateThingCommand, ResourceNotFoundException, testClient } from "./support/service.ts";

const names = [
  "ExpiredToken",
  "IncompleteSignature",
  "InvalidClientTokenId",
  "InvalidSignature",
  "MissingAuthenticationToken",
  "SignatureDoesNotMatch",
  "UnrecognizedClient",
];

test.each(names.flatMap((name) => [name, `${name}Exception`]))("%s is a refusal of the credentials", (name) => {
  expect(isCredentialsRefusal(new ServiceException({ name }))).toBe(true);
});

test.each<[name: string, error: unknown]>([
  ["a caller without a permission", new ServiceException({ name: "AccessDeniedException" })],
  ["a modelled error", new ResourceNotFoundException({})],
  ["a name that begins alike", new ServiceException({ name: "InvalidSignatureVersion" })],
  ["a name that ends alike", new ServiceException({ name: "NoExpiredTokenException" })],
  ["an error of another kind with such a name", Object.assign(new Error("no"), { name: "ExpiredTokenException" })],
  ["no credentials at all", new CredentialsError("missing", "There are no credentials")],
  ["a text", "ExpiredTokenException"],
  ["nothing", undefined],
])("%s is none", (_, error) => {
  expect(isCredentialsRefusal(error)).toBe(false);
});

test("a call whose signature the service refuses", async () => {
  const headers = { "x-amzn-errortype": "InvalidSignatureException" };
  const { url } = await startServer({ status: 403, headers, body: '{"message":"The signature does not match."}' });
  const error = await testClient(url)
    .send(new CreateThingCommand({}))
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "InvalidSignatureException" });
  expect(isCredentialsRefusal(error)).toBe(true);
});
