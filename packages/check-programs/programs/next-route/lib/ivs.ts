import { IvsClient } from "@aws-sdk/client-ivs";

// A reload in development must not make a second client.
const holder = globalThis as typeof globalThis & { ivs?: IvsClient };

holder.ivs ??= new IvsClient({
  region: process.env.AWS_REGION ?? "us-east-1",
  endpoint: process.env.IVS_ENDPOINT,
});

export const ivs: IvsClient = holder.ivs;
