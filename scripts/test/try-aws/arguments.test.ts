/** The arguments of `try-aws`, and the report without accounts. */
import { expect, test } from "vitest";
import { ExpectedError } from "../../expected-error.ts";
import { readArguments } from "../../try-aws/arguments.ts";
import { withoutAccounts } from "../../try-aws/report.ts";

test("a region is enough", () => {
  expect(readArguments(["--region", "eu-west-1"])).toEqual({
    isHelp: false,
    region: "eu-west-1",
    endpoint: undefined,
    out: ".",
  });
});

test.each([
  { given: [], message: "No region was given; expected one as in --region us-west-2" },
  {
    given: ["--region", "us-west-2", "--endpoint", "here"],
    message: '--endpoint must be a URL as in http://127.0.0.1:4100, got "here"',
  },
  {
    given: ["--regoin", "us-west-2"],
    message: "Unknown option '--regoin'; expected one of --region, --endpoint, --out, --help",
  },
])("$given is refused", ({ given, message }) => {
  expect(() => readArguments(given)).toThrow(new ExpectedError(message));
});

test("a report names no account", () => {
  expect(
    withoutAccounts("arn:aws:ivs:us-west-2:123456789012:channel/a and arn:aws:ivschat:us-west-2:123456789012:room/b"),
  ).toBe("arn:aws:ivs:us-west-2:<account>:channel/a and arn:aws:ivschat:us-west-2:<account>:room/b");
});
