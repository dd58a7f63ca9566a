import fc from "fast-check";
import { expect, test } from "vitest";
import { formatArn, parseArn } from "../src/arns/arn.ts";

test.each([
  [
    "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
    {
      partition: "aws",
      service: "ivs",
      region: "us-west-2",
      accountId: "123456789012",
      kind: "channel",
      id: "AbCdEfGhIjKl",
    },
  ],
  [
    "arn:aws:ivschat:eu-west-1:123456789012:logging-configuration/AbCdEfGhIjKl",
    {
      partition: "aws",
      service: "ivschat",
      region: "eu-west-1",
      accountId: "123456789012",
      kind: "logging-configuration",
      id: "AbCdEfGhIjKl",
    },
  ],
])("%s", (arn, parts) => {
  expect(parseArn(arn)).toEqual(parts);
  expect(formatArn(parts)).toBe(arn);
});

test("partition and service have defaults", () => {
  const parts = { region: "us-west-2", accountId: "123456789012", kind: "stage", id: "AbCdEfGhIjKl" };
  expect(formatArn(parts)).toBe("arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl");
});

test.each([
  ["", undefined, 'arn:aws:ivs:REGION:ACCOUNT:KIND/ID, got ""'],
  ["AbCdEfGhIjKl", undefined, 'KIND/ID, got "AbCdEfGhIjKl"'],
  ["arn:aws:s3:::bucket", undefined, 'KIND/ID, got "arn:aws:s3:::bucket"'],
  ["arn:aws:ivs:us-west-2:12345:channel/x", undefined, "got"],
  ["arn:aws:ivs:us-west-2:123456789012:channel/", undefined, "got"],
  ["arn:aws:ivs:us-west-2:123456789012:channel/a/b", undefined, "got"],
  ["arn:aws:ivs:us-west-2:123456789012:channel/a\n", undefined, "got"],
  ["arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl", "channel", "ACCOUNT:channel/ID, got"],
  ["arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl", "room", "arn:aws:ivschat:REGION:ACCOUNT:room/ID, got"],
  [undefined, undefined, "got undefined"],
  [{ toString: (): string => "arn:aws:ivs:us-west-2:123456789012:channel/x" }, undefined, "got object"],
])("refuses %j of kind %j", (arn, kind, want) => {
  expect(() => parseArn(arn as string, kind)).toThrow(TypeError);
  expect(() => parseArn(arn as string, kind)).toThrow(want);
});

test("what is formatted is parsed, and nothing else", () => {
  const text = fc.oneof(fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/), fc.string());
  fc.assert(
    fc.property(
      fc.record({ region: text, accountId: fc.stringMatching(/^\d{12}$/), kind: text, id: text }),
      (parts) => {
        let arn: string;
        try {
          arn = formatArn(parts);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        expect(parseArn(arn)).toEqual({ partition: "aws", service: "ivs", ...parts });
      },
    ),
  );
});
