/** The part of Electron that the program uses. */
declare module "electron" {
  export const app: { whenReady(): Promise<void>; quit(): void };
  export const ipcMain: { handle(channel: string, listener: (event: unknown, ...args: never[]) => unknown): void };
}
