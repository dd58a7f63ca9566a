/** Calls that would be answered, were they signed as they are. */
import fc from "fast-check";
import type { SignOptions } from "../sign.ts";
import type { Malformed } from "./malformed.ts";
import type { Subject } from "./subject.ts";

/** A call that would be answered, and would change something. */
function validCall({ channelArn, streamKeyArn, policyArn }: Subject): fc.Arbitrary<Malformed> {
  const call = (target: string, input: object, method = "POST"): Malformed => ({
    sort: "signature",
    method,
    target,
    sign: {},
    ...(method === "POST" ? { body: JSON.stringify(input) } : {}),
  });
  const tags = `/tags/${encodeURIComponent(channelArn)}`;
  return fc.constantFrom(
    call("/CreateChannel", {}),
    call("/DeleteChannel", { arn: channelArn }),
    call("/UpdateChannel", { arn: channelArn, name: "x" }),
    call("/DeleteStreamKey", { arn: streamKeyArn }),
    call("/UpdatePlaybackRestrictionPolicy", { arn: policyArn, name: "x" }),
    call(tags, { tags: { k: "v" } }),
    call(`${tags}?tagKeys=team`, {}, "DELETE"),
    call(tags, {}, "GET"),
  );
}

const hex = fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(..."0123456789abcdef") });
const latin = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});
const day = 86_400_000;

export function wrongSignature(subject: Subject): fc.Arbitrary<Malformed> {
  const now = subject.local.clock.now().getTime();
  const at = (offset: number): SignOptions => ({ time: new Date(now + offset) });
  const scope = "AKIDIVSKITLOCAL/20261123/us-west-2/ivs/aws4_request";
  const part = fc.constantFrom(
    "AWS4-HMAC-SHA256 ",
    "Credential=",
    scope,
    ", ",
    "SignedHeaders=",
    "host;x-amz-date",
    "Signature=",
    "ab",
    ";",
    "/",
    "=",
    "__proto__",
  );
  const authorization = fc.array(fc.oneof(part, latin), { maxLength: 9 }).map((parts) => parts.join("").trim());
  const changes: fc.Arbitrary<Partial<Malformed>> = fc.oneof(
    fc.constantFrom<Partial<Malformed>>(
      { sign: { region: "eu-west-1" } },
      { sign: { service: "ivschat" } },
      { sign: { terminator: "aws5_request" } },
      { sign: { accessKeyId: "AKIDNOBODY" } },
      { sign: { sessionToken: "unexpected" } },
      { sign: { day: "20200101" } },
      { sign: { leaveUnsigned: ["host"] } },
      { sign: { leaveUnsigned: ["x-amz-date"] } },
      { sign: { headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } } },
      { sign: { unsigned: { "x-amz-security-token": "unexpected" } } },
      { spoil: { headers: { authorization: null } } },
      { spoil: { headers: { "x-amz-date": null } } },
      { spoil: { search: "?x=1" } },
      { spoil: { search: "&tagKeys=other" } },
    ),
    latin.map((secretAccessKey) => ({ sign: { secretAccessKey } })),
    hex.map((hash) => ({ sign: { headers: { "x-amz-content-sha256": hash } } })),
    fc.integer({ min: 301_000, max: 1_000 * day }).map((late) => ({ sign: at(-late) })),
    fc.integer({ min: 301_000, max: 1_000 * day }).map((early) => ({ sign: at(early) })),
    authorization.map((text) => ({ spoil: { headers: { authorization: text } } })),
    latin.map((text) => ({ spoil: { headers: { "x-amz-date": text } } })),
  );
  const spoiltBody: fc.Arbitrary<Partial<Malformed>> = fc
    .constantFrom(" ", '{"name":"y"}', "{} ")
    .map((body) => ({ spoil: { body } }));
  return validCall(subject).chain((call) => {
    const change = call.method === "POST" ? fc.oneof({ weight: 9, arbitrary: changes }, spoiltBody) : changes;
    // With another query than the one that was signed; the first has to begin it.
    return change.map((made) => {
      const search = made.spoil?.search;
      if (search === undefined) return { ...call, ...made };
      return { ...call, spoil: { search: search.replace(/^[?&]/, call.target.includes("?") ? "&" : "?") } };
    });
  });
}
