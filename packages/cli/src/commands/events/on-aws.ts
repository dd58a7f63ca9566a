/** Says how to follow the events of an AWS account, which no call can read. */
import { eventPattern } from "@ivskit/events";

const allTypes = {
  "IVS Stream State Change": true,
  "IVS Stream Health Change": true,
  "IVS Limit Breach": true,
  "IVS Recording State Change": true,
  "IVS Stage Update": true,
  "IVS Participant Recording State Change": true,
  "IVS Composition State Change": true,
} as const;

/** The detail types of all events. */
export const detailTypes: readonly string[] = Object.keys(allTypes);

/** The resource policy that lets EventBridge write into the log group. */
const policy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: ["events.amazonaws.com", "delivery.logs.amazonaws.com"] },
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: "arn:aws:logs:REGION:ACCOUNT:log-group:/aws/events/ivs:*",
    },
  ],
};

/** Returns the text of an error with the commands that send the events to a log group and follow it. */
export function onAws(channelArn?: string, detailType?: string): string {
  const types = detailType === undefined ? allTypes : { [detailType]: true };
  const pattern = eventPattern(types, channelArn === undefined ? undefined : [channelArn]);
  return `AWS delivers the events of Amazon IVS to EventBridge only, and no call reads them. Send them to a log group once:
  aws logs create-log-group --log-group-name /aws/events/ivs
  aws logs put-resource-policy --policy-name ivs-events --policy-document ${quoted(policy)}
  aws events put-rule --name ivs-events --event-pattern ${quoted(pattern)}
  aws events put-targets --rule ivs-events --targets Id=log,Arn=arn:aws:logs:REGION:ACCOUNT:log-group:/aws/events/ivs
Then follow the log group:
  aws logs tail /aws/events/ivs --follow --format short
For the events of a local service, pass --local or --endpoint.`;
}

/** Returns the value as JSON in quotes: one argument for a shell. */
function quoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", "'\\''")}'`;
}
