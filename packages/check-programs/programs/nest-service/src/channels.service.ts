import {
  type Channel,
  CreateChannelCommand,
  type CreateChannelCommandInput,
  DeleteChannelCommand,
  GetChannelCommand,
  IvsClient,
  UpdateChannelCommand,
} from "@aws-sdk/client-ivs";
import { Inject, Injectable, NotFoundException, type OnModuleDestroy } from "@nestjs/common";

@Injectable()
export class ChannelsService implements OnModuleDestroy {
  constructor(@Inject(IvsClient) private readonly client: IvsClient) {}

  async create(input: CreateChannelCommandInput): Promise<Channel> {
    const { channel } = await this.client.send(new CreateChannelCommand(input));
    return channel!;
  }

  async rename(arn: string, name: string): Promise<string | undefined> {
    const { channel } = await this.client.send(new UpdateChannelCommand({ arn, name }));
    return channel?.name;
  }

  async find(arn: string): Promise<Channel> {
    try {
      return (await this.client.send(new GetChannelCommand({ arn }))).channel!;
    } catch (error) {
      if ((error as Error).name === "ResourceNotFoundException") throw new NotFoundException(`no channel`);
      throw error;
    }
  }

  async remove(arn: string): Promise<void> {
    await this.client.send(new DeleteChannelCommand({ arn }));
  }

  onModuleDestroy(): void {
    this.client.destroy();
  }
}
