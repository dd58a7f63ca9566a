/**
 * The standard functions of endpoint rules return the expected values, and `uriEncode` encodes every reserved
 * character.
 */
import { expect, test } from "vitest";
import { isValidHostLabel, parseArn, parseUrl, partition, substring, uriEncode } from "../src/index.ts";

test.each([
  ["us-east-1", "aws", "amazonaws.com", "api.aws"],
  ["mx-central-1", "aws", "amazonaws.com", "api.aws"],
  ["us-west-99", "aws", "amazonaws.com", "api.aws"],
  ["aws-global", "aws", "amazonaws.com", "api.aws"],
  ["cn-north-1", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["aws-cn-global", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-de-east-1", "aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso-east-1", "aws-iso", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["us-gov-west-1", "aws-us-gov", "amazonaws.com", "api.aws"],
  ["aws-us-gov-global", "aws-us-gov", "amazonaws.com", "api.aws"],
  ["nobody-knows", "aws", "amazonaws.com", "api.aws"],
])("%s is in %s", (region, name, dnsSuffix, dualStackDnsSuffix) => {
  expect(partition(region)).toMatchObject({
    name,
    dnsSuffix,
    dualStackDnsSuffix,
    supportsFIPS: true,
    supportsDualStack: true,
  });
});

test.each<[string, object | undefined]>([
  ["https://example.com", { scheme: "https", authority: "example.com", path: "", normalizedPath: "/", isIp: false }],
  [
    "http://example.com:80/foo/bar",
    { scheme: "http", authority: "example.com:80", path: "/foo/bar", normalizedPath: "/foo/bar/", isIp: false },
  ],
  ["https://127.0.0.1", { scheme: "https", authority: "127.0.0.1", path: "", normalizedPath: "/", isIp: true }],
  ["https://127.0.0.1:8443", { authority: "127.0.0.1:8443", isIp: true }],
  ["https://[fe80::1]", { authority: "[fe80::1]", path: "", isIp: true }],
  ["https://example.com/a/", { path: "/a/", normalizedPath: "/a/" }],
  ["https://example.com:8443?foo=bar", undefined],
  ["https://example.com#a", undefined],
  ["ftp://example.com", undefined],
  ["example.com", undefined],
])("parseUrl(%j)", (url, want) => {
  if (want) expect(parseUrl(url)).toMatchObject(want);
  else expect(parseUrl(url)).toBeUndefined();
});

test.each<[string, boolean, boolean]>([
  ["us-east-1", false, true],
  ["0", false, true],
  ["", false, false],
  ["-a", false, false],
  ["a-", false, false],
  ["a.b", false, false],
  ["a.b", true, true],
  ["a..b", true, false],
  ["a/b", false, false],
  ["evil.com#", true, false],
  ["a".repeat(63), false, true],
  ["a".repeat(64), false, false],
])("isValidHostLabel(%j, %s) is %s", (label, subDomains, want) => {
  expect(isValidHostLabel(label, subDomains)).toBe(want);
});

test.each<[string, object | undefined]>([
  [
    "arn:aws:ivs:us-west-2:123:channel/abc",
    { partition: "aws", service: "ivs", region: "us-west-2", accountId: "123", resourceId: ["channel", "abc"] },
  ],
  ["arn:aws:s3:::bucket:a/b", { region: "", accountId: "", resourceId: ["bucket", "a", "b"] }],
  ["arn:aws:s3:::", undefined],
  ["arn:aws:s3", undefined],
  ["arn::s3:::a", undefined],
  ["nothing", undefined],
])("parseArn(%j)", (arn, want) => {
  if (want) expect(parseArn(arn)).toMatchObject(want);
  else expect(parseArn(arn)).toBeUndefined();
});

test.each<[Parameters<typeof substring>, string | undefined]>([
  [["abcdef", 0, 2, false], "ab"],
  [["abcdef", 0, 2, true], "ef"],
  [["abcdef", 1, 3, true], "de"],
  [["ab", 0, 3, false], undefined],
  [["ab", 1, 1, false], undefined],
  [["é1", 0, 1, false], undefined],
])("substring(%j) is %j", (given, want) => {
  expect(substring(...given)).toBe(want);
});

test("uriEncode leaves only the unreserved characters", () => {
  expect(uriEncode("AZaz09-_.~ !'()*/:é")).toBe("AZaz09-_.~%20%21%27%28%29%2A%2F%3A%C3%A9");
});
