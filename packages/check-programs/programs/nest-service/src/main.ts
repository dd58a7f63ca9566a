import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { ChannelsService } from "./channels.service.js";
import { IvsModule } from "./ivs.module.js";

const app = await NestFactory.createApplicationContext(IvsModule, { logger: false });
const channels = app.get(ChannelsService);

const { arn = "", name, insecureIngest } = await channels.create({ name: "nested", insecureIngest: true });
console.log(JSON.stringify({ name, insecureIngest, renamed: await channels.rename(arn, "renamed") }));
console.log(JSON.stringify({ found: (await channels.find(arn)).name }));
await channels.remove(arn);
const error = await channels.find(arn).catch((reason: Error) => reason);
console.log(JSON.stringify({ error: (error as Error).name, message: (error as Error).message }));
await app.close();
