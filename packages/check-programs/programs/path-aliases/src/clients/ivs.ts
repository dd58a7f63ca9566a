import { Ivs } from "@aws-sdk/client-ivs"

/** The region comes from the environment. */
export const ivs = new Ivs({ endpoint: process.env.IVS_ENDPOINT })
