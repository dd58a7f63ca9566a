/** Runs a local service with COUNT channels in its own process: `node server.ts COUNT [FILE]`. It prints its URL. */
import { startLocalIvs } from "@ivskit/local/node";

const [count = "10", data] = process.argv.slice(2);
const server = await startLocalIvs({ data, rates: false, quotas: false });
const arns: string[] = [];
while (arns.length < Number(count)) {
  const length = Math.min(1000, Number(count) - arns.length);
  // Every name belongs to ten channels, at any count.
  const channels = Array.from({ length }, (_, index) => ({ name: `bench-${Math.floor((arns.length + index) / 10)}` }));
  const seeded = await server.service.seed({ channels });
  arns.push(...seeded.channels.map(({ arn }) => arn));
}
const sample = Array.from({ length: 100 }, (_, index) => arns[Math.floor((index * arns.length) / 100)]);
console.log(JSON.stringify({ url: server.url, arns: sample }));
// Ends together with the process that started it.
process.stdin.resume().on("end", () => server.close());
