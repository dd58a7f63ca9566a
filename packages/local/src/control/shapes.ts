/** The inputs of the control routes, in the contract's own terms, so that the same validation reads them. */
import type { Contract, ContractShape } from "../contract.ts";

const channelArn = { target: "Arn", required: true } as const;

export const controlShapes: Contract["shapes"] = {
  Arn: { type: "string", length: { min: 1, max: 128 } },
  Text: { type: "string", length: { min: 1, max: 256 } },
  Flag: { type: "boolean" },
  Count: { type: "long", range: { min: 0 } },
  ViewerCount: { type: "long", range: { min: -1 } },
  Video: structure("codec", "profile", "level", "encoder", {
    targetBitrate: "Count",
    targetFramerate: "Count",
    videoWidth: "Count",
    videoHeight: "Count",
  }),
  Audio: structure("codec", { targetBitrate: "Count", sampleRate: "Count", channels: "Count" }),
  Connect: {
    type: "structure",
    members: {
      channelArn,
      video: { target: "Video" },
      audio: { target: "Audio" },
      viewerCount: { target: "ViewerCount" },
    },
  },
  End: { type: "structure", members: { channelArn } },
  Starve: { type: "structure", members: { channelArn, starving: { target: "Flag" } } },
  Fail: { type: "structure", members: { channelArn, code: { target: "Text" } } },
  Viewers: { type: "structure", members: { channelArn, viewerCount: { target: "ViewerCount", required: true } } },
};

function structure(...parts: (string | Record<string, string>)[]): ContractShape {
  const members: Record<string, { target: string }> = {};
  for (const part of parts) {
    if (typeof part === "string") members[part] = { target: "Text" };
    else for (const [name, target] of Object.entries(part)) members[name] = { target };
  }
  return { type: "structure", members };
}
