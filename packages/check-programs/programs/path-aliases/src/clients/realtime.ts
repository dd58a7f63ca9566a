import { IVSRealTime } from '@aws-sdk/client-ivs-realtime';

export const realtime = new IVSRealTime({ endpoint: process.env.IVS_ENDPOINT });
