import { IvsClient, type IvsClientConfig } from "@aws-sdk/client-ivs";
import { Module } from "@nestjs/common";
import { ChannelsService } from "./channels.service.js";

const config: IvsClientConfig = { region: "us-west-2", endpoint: process.env.IVS_ENDPOINT, maxAttempts: 5 };

@Module({
  providers: [{ provide: IvsClient, useFactory: () => new IvsClient(config) }, ChannelsService],
  exports: [ChannelsService],
})
export class IvsModule {}
