/** The ARNs of resources of Amazon IVS. */

/** The parts of an ARN. */
export interface IvsArn {
  /** `aws`, or another partition of AWS. */
  readonly partition: string;
  /** `ivs` or `ivschat`. */
  readonly service: string;
  readonly region: string;
  /** 12 digits. */
  readonly accountId: string;
  /** The kind of the resource, as in `channel`, `stream-key`, `stage` or `room`. */
  readonly kind: string;
  /** The resource id, as in `AbCdEfGhIjKl`. */
  readonly id: string;
}

const pattern = /^arn:(aws[a-z-]*):(ivs|ivschat):([a-z0-9-]+):(\d{12}):([a-z-]+)\/([A-Za-z0-9-]+)$/;

/**
 * Returns the parts of an ARN.
 *
 * @param kind the kind that the ARN must have, as in `channel`; default: any kind
 * @throws TypeError if it is not an ARN of Amazon IVS or not of this kind
 */
export function parseArn(arn: string, kind?: string): IvsArn {
  const [, partition = "", service = "", region = "", accountId = "", found, id = ""] =
    (typeof arn === "string" && pattern.exec(arn)) || [];
  if (!found || (kind && kind !== found)) {
    const shown = typeof arn === "string" ? JSON.stringify(arn.slice(0, 200)) : typeof arn;
    throw new TypeError(
      `The ARN must be arn:aws:${kind === "room" ? "ivschat" : "ivs"}:REGION:ACCOUNT:${kind ?? "KIND"}/ID, got ${shown}`,
    );
  }
  return { partition, service, region, accountId, kind: found, id };
}

/**
 * Returns the ARN with these parts. `partition` may be absent, and so may `service`, except for chat.
 *
 * @throws TypeError if a part has characters that ARNs of Amazon IVS do not have
 */
export function formatArn(parts: Omit<IvsArn, "partition" | "service"> & Partial<IvsArn>): string {
  const { partition = "aws", service = "ivs", region, accountId, kind, id } = parts;
  const arn = `arn:${partition}:${service}:${region}:${accountId}:${kind}/${id}`;
  parseArn(arn);
  return arn;
}
